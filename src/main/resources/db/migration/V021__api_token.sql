-- What programs sign in with. The token itself is shown once and never stored: a copy of this table opens nothing.
create table api_token (
    token_no     integer generated always as identity,
    user_no      integer not null,
    name         text not null,
    token_hash   bytea not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    version      bigint not null default 0,
    constraint api_token_pk primary key (token_no),
    constraint api_token_hash_ux unique (token_hash),
    constraint api_token_user_fk foreign key (user_no) references app_user (user_no),
    constraint api_token_name_ck check (name = btrim(name) and name <> ''),
    constraint api_token_hash_ck check (octet_length(token_hash) = 32),
    constraint api_token_expiry_ck check (expires_at > created_at)
);

create index api_token_user_ix on api_token (user_no);
