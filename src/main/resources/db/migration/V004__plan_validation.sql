-- Business plans count from their confirmation (R14); designations from their award until they end (R15).
create table business_plan (
    partner_no   integer not null,
    confirmed_on date not null,
    confirmed_by text not null,
    version      bigint not null default 0,
    constraint business_plan_pk primary key (partner_no, confirmed_on),
    constraint business_plan_partner_fk foreign key (partner_no) references partner (partner_no)
);

create view plan_counting with (security_invoker = true) as
select partner_no,
       'BUSINESS_PLAN' as kind,
       confirmed_on as key,
       confirmed_on as counts_from,
       null::date as counts_until,
       null::numeric as amount,
       confirmed_on as item
  from business_plan;

comment on view plan_counting is 'R14: a confirmed business plan counts from its confirmation, for the period of the requirement set.';

create table designation (
    partner_no integer not null,
    program    text not null,
    name       text not null default '',
    awarded_on date not null,
    expires_on date,
    kind       text not null generated always as (case program
        when 'COMPETENCY' then 'COMPETENCY:' || regexp_replace(letters_and_digits(name), '(.)competency$', '\1')
        else program end) stored,
    version    bigint not null default 0,
    constraint designation_pk primary key (partner_no, program, name, awarded_on),
    constraint designation_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint designation_program_ck check (program in ('COMPETENCY', 'MSP', 'WELL_ARCHITECTED')),
    constraint designation_name_ck check ((program = 'COMPETENCY') = (name <> '')),
    constraint designation_expiry_ck check (expires_on >= awarded_on)
);

create view validation_counting with (security_invoker = true) as
select partner_no,
       kind,
       kind as key,
       awarded_on as counts_from,
       expires_on as counts_until,
       null::numeric as amount,
       program || ' ' || name || ' ' || awarded_on as item
  from designation;

comment on view validation_counting is
    'R15: a designation counts once however often renewed: a competency by its name, MSP once, Well-Architected once.';

-- One line for each executive business review that was approved (R18).
create table executive_business_review (
    partner_no  integer not null,
    approved_on date not null,
    version     bigint not null default 0,
    constraint executive_business_review_pk primary key (partner_no, approved_on),
    constraint executive_business_review_partner_fk foreign key (partner_no) references partner (partner_no)
);
