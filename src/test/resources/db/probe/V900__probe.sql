-- Tables of every kind that the application's role is granted something on.
create extension if not exists btree_gist;

create table probe (
    id   bigint generated always as identity primary key,
    word text not null
);

create table probe_log (
    id   bigserial primary key,
    word text not null
);
comment on table probe_log is 'Who did what: append-only.';

create view probe_words as select word from probe;

create function probe_count() returns bigint language sql as 'select count(*) from probe';
