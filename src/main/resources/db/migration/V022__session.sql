-- Sessions of signed-in people, so that any copy of the application can answer. Names and types as Spring Session asks.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id),
    constraint spring_session_id_ux unique (session_id)
);

create index spring_session_expiry_ix on spring_session (expiry_time);
create index spring_session_principal_ix on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_session_fk foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);

-- How many more failed sign-ins an account and a source have; Bucket4j's columns. All copies of the application share it.
create table sign_in_allowance (
    id         text not null,
    state      bytea,
    expires_at bigint,
    constraint sign_in_allowance_pk primary key (id)
);

create index sign_in_allowance_expiry_ix on sign_in_allowance (expires_at);
