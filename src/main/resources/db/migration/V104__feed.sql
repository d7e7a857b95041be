-- Feeds run by themselves. Where each stands is kept here, so that whichever copy of the application looks next goes on
-- where another one left off, and takes no file twice.
create table feed_state (
    feed           text not null,
    next_look_at   timestamptz not null default '-infinity',
    -- Whoever looks claims the feed; a copy that dies leaves a claim that runs out.
    claimed_until  timestamptz,
    known_since    timestamptz not null,
    looked_at      timestamptz,
    succeeded_at   timestamptz,
    failing_since  timestamptz,
    alarmed        boolean not null default false,
    etag           text,
    last_modified  text,
    constraint feed_state_pk primary key (feed)
);

create table feed_run (
    run_id     bigint generated always as identity,
    feed       text not null,
    ended_at   timestamptz not null,
    outcome    text not null,
    file_name  text,
    detail     text,
    import_id  uuid,
    constraint feed_run_pk primary key (run_id),
    constraint feed_run_outcome_ck check (outcome in ('IMPORTED', 'KNOWN', 'FAILED'))
);

create index feed_run_feed_ix on feed_run (feed, run_id desc);

create table feed_file (
    feed     text not null,
    sha256   text not null,
    taken_at timestamptz not null,
    constraint feed_file_pk primary key (feed, sha256)
);
