-- What keeps robots away from a form that is open to all: how many more responses a source and a recipient may cause
-- (Bucket4j's columns; all copies of the application share it), and the key by which a form knows its own pages again.
create table csat_allowance (
    id         text not null,
    state      bytea,
    expires_at bigint,
    constraint csat_allowance_pk primary key (id)
);

create index csat_allowance_expiry_ix on csat_allowance (expires_at);

create table csat_form_key (
    secret bytea not null,
    constraint csat_form_key_pk primary key (secret),
    constraint csat_form_key_ck check (octet_length(secret) = 32)
);

comment on table csat_form_key is 'append-only: made once with the database';

insert into csat_form_key (secret)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
