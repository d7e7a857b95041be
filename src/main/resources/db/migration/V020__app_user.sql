-- Who signs in, what they do in the programme, and for which partners. Rows are never deleted, so that what a person
-- once did can still be named; a person who leaves is disabled.
create table app_user (
    user_no       integer generated always as identity,
    email         text not null,
    name          text not null,
    -- none until the person has chosen one
    password_hash text,
    role          text not null,
    partner_no    integer,
    disabled      boolean not null default false,
    -- raised with every change of password, role, partner or state: a session begun under an older one is over
    session_epoch integer not null default 0,
    created_at    timestamptz not null default now(),
    version       bigint not null default 0,
    constraint app_user_pk primary key (user_no),
    constraint app_user_role_ux unique (user_no, role),
    constraint app_user_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint app_user_email_ck check (email = btrim(email) and email like '_%@_%'),
    constraint app_user_name_ck check (name = btrim(name) and name <> ''),
    constraint app_user_role_ck check (role in ('ADMINISTRATOR', 'PARTNER_MANAGER', 'ALLIANCE_LEAD', 'ALLIANCE_TEAM')),
    constraint app_user_partner_ck check ((role in ('ALLIANCE_LEAD', 'ALLIANCE_TEAM')) = (partner_no is not null))
);

-- One account for an address, however it is spelled (R7 compares addresses the same way).
create unique index app_user_email_ux on app_user (address_of(email));

-- Which partners a partner manager works with. The role in the key keeps others from being assigned; the check waits
-- for the commit, because a change of role takes the assignments away in the same transaction.
create table assignment (
    user_no    integer not null,
    partner_no integer not null,
    role       text not null default 'PARTNER_MANAGER',
    constraint assignment_pk primary key (user_no, partner_no),
    constraint assignment_role_ck check (role = 'PARTNER_MANAGER'),
    constraint assignment_user_fk foreign key (user_no, role) references app_user (user_no, role)
        deferrable initially deferred,
    constraint assignment_partner_fk foreign key (partner_no) references partner (partner_no)
);

create index assignment_partner_ix on assignment (partner_no);

-- The way to a first or a forgotten password: one link a person, spent by the first use. Only its SHA-256 is kept.
create table password_link (
    user_no    integer not null,
    link_hash  bytea not null,
    expires_at timestamptz not null,
    constraint password_link_pk primary key (user_no),
    constraint password_link_hash_ux unique (link_hash),
    constraint password_link_hash_ck check (octet_length(link_hash) = 32),
    constraint password_link_user_fk foreign key (user_no) references app_user (user_no)
);
