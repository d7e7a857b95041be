-- Who takes part in a path, and what tier they held on which days. Every table of a partner's facts starts its keys and
-- indexes with partner_no, so that the tables can be spread over several servers by that column alone.

create extension if not exists btree_gist;

create table partner (
    partner_no              integer generated always as identity,
    partner_id              text not null,
    name                    text not null,
    path                    text not null default 'SERVICES',
    membership_confirmed_on date,
    fee_paid_through        date,
    version                 bigint not null default 0,
    constraint partner_pk primary key (partner_no),
    constraint partner_id_ux unique (partner_id),
    constraint partner_id_ck check (partner_id ~ '^[A-Za-z0-9][A-Za-z0-9._:@~-]{0,63}$'),
    constraint partner_name_ck check (name = btrim(name) and name <> ''),
    constraint partner_path_ck check (path ~ '^[A-Z][A-Z0-9_]{0,31}$')
);

-- A period lasts until the next one starts; the key is therefore all that "one tier on any day" needs.
create table tier_period (
    partner_no     integer not null,
    starts_on      date not null,
    tier           text not null,
    next_review_on date,
    version        bigint not null default 0,
    constraint tier_period_pk primary key (partner_no, starts_on),
    constraint tier_period_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint tier_period_tier_ck check (tier in ('SELECT', 'ADVANCED', 'PREMIER', 'NONE')),
    constraint tier_period_review_ck check ((tier = 'NONE') = (next_review_on is null)),
    constraint tier_period_order_ck check (next_review_on > starts_on)
);

create table individual (
    partner_no     integer not null,
    individual_no  integer generated always as identity,
    individual_id  text not null,
    full_name      text not null,
    email          text not null,
    training_email text,
    registered_on  date not null,
    left_on        date,
    version        bigint not null default 0,
    constraint individual_pk primary key (partner_no, individual_no),
    constraint individual_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint individual_id_ux unique (partner_no, individual_id),
    constraint individual_email_ck check (email = btrim(email) and email like '_%@_%'),
    constraint individual_training_email_ck check (training_email = btrim(training_email) and training_email like '_%@_%'),
    constraint individual_left_ck check (left_on >= registered_on)
);

-- Own and training addresses share one space over all partners: an address belongs to one individual at a time (R10).
create table individual_address (
    partner_no    integer not null,
    individual_no integer not null,
    address       text not null,
    during        daterange not null,
    constraint individual_address_pk primary key (partner_no, individual_no, address),
    constraint individual_address_individual_fk foreign key (partner_no, individual_no)
        references individual (partner_no, individual_no) on delete cascade,
    constraint individual_address_one_at_a_time exclude using gist (address with =, during with &&)
);

create index individual_address_address_ix on individual_address (address);

-- Addresses compare without regard to case and surrounding blanks (R7).
create function address_of(email text) returns text
    language sql immutable parallel safe
    return lower(btrim(email));
