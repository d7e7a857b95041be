-- The way to Premier: applied, pre-assessment filed, review held, approved or declined (R29, FAQ 5). One application of a
-- partner is open at a time; a declined applicant may apply again.
create table premier_application (
    partner_no       integer not null,
    application_no   integer generated always as identity,
    status           text not null,
    applied_by       integer not null,
    applied_by_name  text not null,
    applied_on       date not null,
    narrative        text not null default '',
    assessment       text,
    filed_by         integer,
    filed_by_name    text,
    filed_on         date,
    reviewed_by      integer,
    reviewed_by_name text,
    reviewed_on      date,
    review_held_on   date,
    participants     text,
    decided_by       integer,
    decided_by_name  text,
    decided_on       date,
    reason           text,
    version          bigint not null default 0,
    constraint premier_application_pk primary key (partner_no, application_no),
    constraint premier_application_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint premier_application_status_ck check (status in ('APPLIED', 'PRE_ASSESSMENT_FILED', 'REVIEW_HELD',
        'APPROVED', 'DECLINED', 'WITHDRAWN')),
    constraint premier_application_filed_ck check (status not in ('PRE_ASSESSMENT_FILED', 'REVIEW_HELD', 'APPROVED', 'DECLINED')
        or (filed_on is not null and narrative <> '' and assessment is json object)),
    constraint premier_application_held_ck check (status not in ('REVIEW_HELD', 'APPROVED', 'DECLINED')
        or (review_held_on >= filed_on and participants is not null)),
    constraint premier_application_decided_ck check (
        (status in ('APPROVED', 'DECLINED', 'WITHDRAWN')) = (decided_on is not null)),
    constraint premier_application_own_ck check (status not in ('APPROVED', 'DECLINED') or decided_by <> applied_by),
    constraint premier_application_reason_ck check (status <> 'DECLINED' or reason is not null)
);

create unique index premier_application_open_ux on premier_application (partner_no)
    where status in ('APPLIED', 'PRE_ASSESSMENT_FILED', 'REVIEW_HELD');
