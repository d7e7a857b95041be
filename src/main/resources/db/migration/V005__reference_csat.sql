-- Public references entered with a URL count from their approval (R19b); responses from the second of two checks (R21).
create table public_reference (
    partner_no   integer not null,
    reference_id text not null,
    customer     text not null,
    customer_key text not null generated always as (letters_and_digits(customer)) stored,
    url          text not null,
    submitted_on date not null,
    approved_on  date,
    version      bigint not null default 0,
    constraint public_reference_pk primary key (partner_no, reference_id),
    constraint public_reference_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint public_reference_order_ck check (approved_on >= submitted_on)
);

create view reference_counting with (security_invoker = true) as
select partner_no,
       'PUBLIC_REFERENCE' as kind,
       customer_key as key,
       approved_on as counts_from,
       null::date as counts_until,
       null::numeric as amount,
       reference_id as item
  from public_reference
 where approved_on is not null;

comment on view reference_counting is 'R19b, R20: an approved public reference counts its customer once, from the approval.';

create table csat_response (
    partner_no            integer not null,
    response_id           text not null,
    customer              text not null,
    email                 text not null,
    address               text not null generated always as (address_of(email)) stored,
    score                 smallint not null,
    comment               text,
    shared_with_partner   boolean not null default false,
    submitted_on          date not null,
    email_confirmed_on    date,
    customer_confirmed_on date,
    -- R22: a response that no respondent's form brought in is marked as an administrator's migration.
    migrated              boolean not null,
    version               bigint not null default 0,
    constraint csat_response_pk primary key (partner_no, response_id),
    constraint csat_response_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint csat_response_score_ck check (score between 1 and 5),
    constraint csat_response_email_order_ck check (email_confirmed_on >= submitted_on),
    constraint csat_response_customer_order_ck check (customer_confirmed_on >= submitted_on)
);

create view csat_counting with (security_invoker = true) as
select partner_no,
       'CSAT_RESPONSE' as kind,
       address as key,
       greatest(email_confirmed_on, customer_confirmed_on) as counts_from,
       null::date as counts_until,
       null::numeric as amount,
       response_id as item
  from csat_response
 where email_confirmed_on is not null
   and customer_confirmed_on is not null;

comment on view csat_counting is
    'R21: a response counts from the day on which the second check was done; an address counts once at a time, the score never matters.';
