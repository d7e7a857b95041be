-- One line for each partner tagged on an opportunity: each gets the full count and the full amount (R11).
create function letters_and_digits(name text) returns text
    language sql immutable parallel safe
    return coalesce(nullif(regexp_replace(lower(name), '[^[:alnum:]]+', '', 'g'), ''), lower(btrim(name)));

create table opportunity (
    partner_no              integer not null,
    opportunity_id          text not null,
    customer                text not null,
    workload                text not null,
    origin                  text not null,
    stage                   text not null,
    launched_on             date,
    estimated_mrr           numeric(19, 2) not null,
    shared                  boolean not null default true,
    reference_designated_on date,
    reference_url           text,
    version                 bigint not null default 0,
    constraint opportunity_pk primary key (partner_no, opportunity_id),
    constraint opportunity_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint opportunity_origin_ck check (origin in ('PARTNER', 'AWS')),
    constraint opportunity_stage_ck check (stage in ('PROSPECT', 'QUALIFIED', 'TECHNICAL_VALIDATION',
        'BUSINESS_VALIDATION', 'COMMITTED', 'LAUNCHED', 'CLOSED_LOST')),
    constraint opportunity_launch_ck check (stage <> 'LAUNCHED' or launched_on is not null),
    constraint opportunity_mrr_ck check (estimated_mrr >= 0)
);

-- All that the card reads of a launch, so that the largest partner's count touches no table page.
create index opportunity_launched_ix on opportunity (partner_no, launched_on) include (estimated_mrr)
    where stage = 'LAUNCHED';
create index opportunity_reference_ix on opportunity (partner_no, reference_designated_on)
    where stage = 'LAUNCHED' and reference_designated_on is not null;

create view opportunity_counting with (security_invoker = true) as
select partner_no,
       'LAUNCHED_OPPORTUNITY' as kind,
       opportunity_id as key,
       launched_on as counts_from,
       null::date as counts_until,
       estimated_mrr as amount,
       opportunity_id as item
  from opportunity
 where stage = 'LAUNCHED';

comment on view opportunity_counting is
    'R11-R13: a launched opportunity counts from its launch, for the period of the requirement set; amount is the estimated MRR in US dollars.';

create view opportunity_reference_counting with (security_invoker = true) as
select partner_no,
       'PUBLIC_REFERENCE' as kind,
       letters_and_digits(customer) as key,
       greatest(reference_designated_on, launched_on) as counts_from,
       null::date as counts_until,
       null::numeric as amount,
       opportunity_id as item
  from opportunity
 where stage = 'LAUNCHED'
   and reference_designated_on is not null;

comment on view opportunity_reference_counting is
    'R19a, R20: a launched opportunity designated as publicly referenceable counts its customer once, from the designation.';
