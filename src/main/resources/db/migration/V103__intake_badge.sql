-- A training feed of badges names each badge in words. Which code of the catalogue a name means is decided by an
-- administrator; what comes with a name that nobody has decided on yet waits here, and is not lost.
create function badge_key(name text) returns text
    language sql immutable parallel safe
    return lower(regexp_replace(btrim(name), '[[:space:]]+', ' ', 'g'));

create table badge_name (
    badge_key text not null,
    name      text not null,
    -- None: it is no credential of the catalogue, and what comes with it is left aside.
    type_no   smallint,
    version   bigint not null default 0,
    constraint badge_name_pk primary key (badge_key),
    constraint badge_name_key_ck check (badge_key = badge_key(name)),
    constraint badge_name_type_fk foreign key (type_no) references credential_type (type_no)
);

create table waiting_badge (
    credential_id text not null,
    email         text not null,
    badge         text not null,
    badge_key     text not null generated always as (badge_key(badge)) stored,
    earned_on     date not null,
    expires_on    date,
    since         timestamptz not null default clock_timestamp(),
    constraint waiting_badge_pk primary key (credential_id),
    constraint waiting_badge_expiry_ck check (expires_on >= earned_on)
);

create index waiting_badge_key_ix on waiting_badge (badge_key);
