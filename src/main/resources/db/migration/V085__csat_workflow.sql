-- What happens to a response between the respondent's form and the day on which it counts (R21): the link that confirms
-- the address, the customer check with who decided and why, and the erasure of what is personal.
alter table csat_response
    -- none for what an earlier system handed over
    add column respondent   text,
    add column confirmed_at timestamptz,
    -- whoever approved or rejected, as they were called then; none for the list of known customers
    add column decided_by   text,
    add column rejected_on  date,
    add column rejection    text,
    -- when the administrators were told that it waits for them
    add column told_on      date,
    add column erased_on    date,
    add constraint csat_response_respondent_ck check (respondent = btrim(respondent) and respondent <> ''),
    add constraint csat_response_rejected_ck check (rejected_on >= email_confirmed_on),
    add constraint csat_response_rejection_ck check ((rejected_on is null) = (rejection is null)),
    add constraint csat_response_rejected_once_ck check (rejected_on is null
        or (email_confirmed_on is not null and customer_confirmed_on is null and decided_by is not null)),
    add constraint csat_response_erased_ck check (erased_on is null
        or (respondent is null and comment is null and not shared_with_partner));

-- The queue: few, whatever the number of responses.
create index csat_response_waiting_ix on csat_response (partner_no, confirmed_at)
    where email_confirmed_on is not null and customer_confirmed_on is null and rejected_on is null;

-- Only the link's SHA-256 is kept. It stays when it is spent, so that opening it again can say so.
create table csat_confirmation_link (
    partner_no  integer not null,
    response_id text not null,
    link_hash   bytea not null,
    expires_at  timestamptz not null,
    constraint csat_confirmation_link_pk primary key (partner_no, response_id),
    constraint csat_confirmation_link_hash_ux unique (link_hash),
    constraint csat_confirmation_link_hash_ck check (octet_length(link_hash) = 32),
    constraint csat_confirmation_link_response_fk foreign key (partner_no, response_id)
        references csat_response (partner_no, response_id) on delete cascade
);
