-- What was imported, by whom, when, from which file, and what came of it. The queue of imports is here, so that every copy
-- of the application, and the next start of this one, tells the same truth. It is also the record of a migration of
-- responses (R22): name and number of the person are kept as they were, whatever becomes of the account.
create table import_job (
    import_id      uuid not null default uuidv7(),
    kind           text not null,
    mode           text not null,
    dry_run        boolean not null,
    status         text not null default 'RUNNING',
    phase          text,
    file_name      text not null,
    file_size      bigint not null,
    file_sha256    text not null,
    file_header    text[] not null,
    user_no        integer not null,
    user_name      text not null,
    -- The copy of the application that has the file; it holds an advisory lock of this number while it lives.
    node           integer not null,
    rows_read      bigint not null default 0,
    rows_created   bigint not null default 0,
    rows_updated   bigint not null default 0,
    rows_unchanged bigint not null default 0,
    rows_rejected  bigint not null default 0,
    rows_faulty    bigint not null default 0,
    message        text,
    remarks        text[] not null default '{}',
    started_at     timestamptz not null default clock_timestamp(),
    finished_at    timestamptz,
    constraint import_job_pk primary key (import_id),
    constraint import_job_mode_ck check (mode in ('PARTIAL', 'ATOMIC')),
    constraint import_job_status_ck check (status in ('RUNNING', 'COMPLETED', 'FAILED')),
    constraint import_job_phase_ck check (phase in ('WAITING', 'READING', 'CHECKING', 'WRITING')),
    constraint import_job_finished_ck check ((status = 'RUNNING') = (finished_at is null)),
    constraint import_job_sum_ck check (status <> 'COMPLETED'
        or rows_read = rows_created + rows_updated + rows_unchanged + rows_rejected)
);

create index import_job_user_ix on import_job (user_no, started_at desc);
create index import_job_started_ix on import_job (started_at desc);
create index import_job_running_ix on import_job (node) where status = 'RUNNING';

-- One line for each row that was not taken, with the row as it came.
create table import_rejection (
    import_id   uuid not null,
    line        bigint not null,
    column_name text,
    value       text,
    reason      text not null,
    -- The row's fields as CSV, ready to follow the columns above.
    source      text not null,
    constraint import_rejection_pk primary key (import_id, line),
    constraint import_rejection_job_fk foreign key (import_id) references import_job (import_id) on delete cascade
);
