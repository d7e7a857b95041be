-- Business plans as they are handed in (R14, FAQ 28). What counts is still the line of business_plan that a confirmation
-- writes. The file stands apart and in parts, so that no statement about plans touches it, and no copy of the whole is ever
-- in memory.
create table plan_submission (
    partner_no       integer not null,
    plan_no          integer not null,
    file_name        text not null,
    kind             text not null,
    size             bigint not null,
    sha256           text not null,
    note             text not null default '',
    submitted_on     date not null,
    submitted_by     integer not null,
    submitted_name   text not null,
    status           text not null,
    decided_on       date,
    decided_name     text,
    remark           text,
    version          bigint not null default 0,
    constraint plan_submission_pk primary key (partner_no, plan_no),
    constraint plan_submission_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint plan_submission_kind_ck check (kind in ('PDF', 'DOCX')),
    constraint plan_submission_size_ck check (size between 1 and 20971520),
    constraint plan_submission_status_ck check (status in ('SUBMITTED', 'RETURNED', 'CONFIRMED', 'SUPERSEDED')),
    constraint plan_submission_decided_ck check (status not in ('RETURNED', 'CONFIRMED') or decided_on is not null),
    constraint plan_submission_remark_ck check (status <> 'RETURNED' or remark is not null),
    constraint plan_submission_order_ck check (decided_on >= submitted_on)
);

-- One waits at a time: a newer one takes the place of an older one.
create unique index plan_submission_waiting_ux on plan_submission (partner_no) where status = 'SUBMITTED';

create table plan_part (
    partner_no integer not null,
    plan_no    integer not null,
    part_no    integer not null,
    bytes      bytea not null,
    constraint plan_part_pk primary key (partner_no, plan_no, part_no),
    constraint plan_part_submission_fk foreign key (partner_no, plan_no) references plan_submission (partner_no, plan_no)
);

-- Documents are packed already; PostgreSQL needn't try again.
alter table plan_part alter column bytes set storage external;
