-- Calls of the API that came with an Idempotency-Key: the same key again gets the same answer, and nothing is done twice.
-- The key itself isn't kept, and the answer only sealed with it: a copy of this table says nothing. Kept for a day.
create table api_request (
    user_no     integer not null,
    key_hash    bytea not null,
    -- of method, address and body: a key is good for one request
    asked_hash  bytea not null,
    -- whoever works on it; what somebody else has taken over since can't be committed any more
    claim       uuid not null,
    claimed_at  timestamptz not null,
    -- set by the transaction that does it, with what it does
    done_at     timestamptz,
    -- the sealed answer; none while the request is at work
    answer      bytea,
    constraint api_request_pk primary key (user_no, key_hash),
    constraint api_request_user_fk foreign key (user_no) references app_user (user_no),
    constraint api_request_hash_ck check (octet_length(key_hash) = 32 and octet_length(asked_hash) = 32)
);

create index api_request_age_ix on api_request (claimed_at);
