-- ACE files don't say when an opportunity was launched: the day comes from one of several sources, and is kept with its
-- source, so that anybody can see what a count rests on. The vendor's review is another thing than the stage.
alter table opportunity
    add column launched_on_source text,
    add column launched_on_by     text,
    add column review_status      text,
    add column partner_reference  text,
    add constraint opportunity_launch_source_ck check (launched_on_source in ('AWS_CLOSE_DATE', 'FIRST_SEEN',
        'TARGET_CLOSE_DATE', 'LAST_MODIFIED', 'ENTERED', 'CORRECTED'));

comment on column opportunity.launched_on_source is
    'Where the day of launch comes from; null where a file of opportunities said it, or nobody noted it.';

-- Launched, but no source says since when. It counts nowhere until somebody enters the day; no date is made up.
create table incomplete_launch (
    partner_no        integer not null,
    opportunity_id    text not null,
    customer          text not null,
    workload          text not null,
    origin            text not null,
    estimated_mrr     numeric(19, 2) not null,
    review_status     text,
    partner_reference text,
    since             timestamptz not null default clock_timestamp(),
    version           bigint not null default 0,
    constraint incomplete_launch_pk primary key (partner_no, opportunity_id),
    constraint incomplete_launch_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint incomplete_launch_origin_ck check (origin in ('PARTNER', 'AWS')),
    constraint incomplete_launch_mrr_ck check (estimated_mrr >= 0)
);
