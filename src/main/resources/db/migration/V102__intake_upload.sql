-- An upload waits until somebody has seen how it would be read and says so. It waits in the database and not on a disk, so
-- that whichever copy of the application is asked next has it.
create table import_upload (
    upload_id  uuid not null default uuidv7(),
    user_no    integer not null,
    kind       text not null,
    mode       text not null,
    dry_run    boolean not null,
    partner_id text,
    file_name  text not null,
    file_size  bigint not null,
    preview    jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint import_upload_pk primary key (upload_id),
    constraint import_upload_mode_ck check (mode in ('PARTIAL', 'ATOMIC'))
);

create index import_upload_created_ix on import_upload (created_at);

-- Worth nothing after an hour, so not worth writing twice: what a crash takes away is uploaded again.
create unlogged table import_upload_part (
    upload_id uuid not null,
    part_no   integer not null,
    bytes     bytea not null,
    constraint import_upload_part_pk primary key (upload_id, part_no),
    constraint import_upload_part_fk foreign key (upload_id) references import_upload (upload_id) on delete cascade
);

alter table import_upload_part alter column bytes set storage external;
