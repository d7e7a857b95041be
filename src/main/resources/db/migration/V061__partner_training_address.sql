-- Training and certification addresses that people gave themselves, and what became of them (FAQ 8). An address is
-- nothing but a wish until the link that was mailed to it has been followed; individual.training_email, by which
-- credentials count, is set then. A line whose link wasn't followed in time stays ASKED and can't be verified any more.
create table training_address (
    partner_no          integer not null,
    training_address_no integer generated always as identity,
    individual_no       integer not null,
    address             text not null,
    state               text not null,
    link_hash           bytea not null,
    asked_at            timestamptz not null,
    expires_at          timestamptz not null,
    decided_at          timestamptz,
    version             bigint not null default 0,
    constraint training_address_pk primary key (partner_no, training_address_no),
    constraint training_address_individual_fk foreign key (partner_no, individual_no)
        references individual (partner_no, individual_no) on delete cascade,
    constraint training_address_address_ck check (address = btrim(address) and address like '_%@_%'),
    constraint training_address_state_ck check (state in ('ASKED', 'VERIFIED', 'REPLACED', 'WITHDRAWN')),
    constraint training_address_decided_ck check ((state = 'ASKED') = (decided_at is null)),
    constraint training_address_hash_ck check (octet_length(link_hash) = 32),
    constraint training_address_expiry_ck check (expires_at > asked_at)
);

-- A person waits for one address at a time.
create unique index training_address_asked_ux on training_address (partner_no, individual_no) where state = 'ASKED';
create index training_address_individual_ix on training_address (partner_no, individual_no);
create index training_address_hash_ix on training_address (partner_no, link_hash);
