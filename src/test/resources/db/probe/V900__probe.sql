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

create table probe_sum (
    total bigint not null
);
comment on table probe_sum is 'derived: written by a function of the owner alone';

create function add_up_probe() returns void language sql security definer set search_path = public, pg_temp
    as 'insert into probe_sum (total) select count(*) from probe';

create view probe_words as select word from probe;

create function probe_count() returns bigint language sql as 'select count(*) from probe';
