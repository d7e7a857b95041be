-- The way of a registered person to the page of their own, which needs no account (FAQ 8). One link a person; a newer
-- one ends the older. Only its SHA-256 is kept.
create table personal_link (
    partner_no    integer not null,
    individual_no integer not null,
    link_hash     bytea not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    constraint personal_link_pk primary key (partner_no, individual_no),
    constraint personal_link_individual_fk foreign key (partner_no, individual_no)
        references individual (partner_no, individual_no) on delete cascade,
    constraint personal_link_hash_ck check (octet_length(link_hash) = 32),
    constraint personal_link_expiry_ck check (expires_at > issued_at)
);

create index personal_link_hash_ix on personal_link (partner_no, link_hash);
