-- An invented network of any size, for measuring. Run by psql on a migrated database without partners, as the owner of the
-- tables:
--
--     psql -v partners=10000 -f src/bench/network.sql
--
--   partners       how many partners, MEDIAN and LARGEST among them          (10000)
--   largest_tier   the tier of LARGEST: ADVANCED, whose card also sweeps the history of sustained attainment, or PREMIER
--                                                                            (ADVANCED)
--
-- On average a partner has 100 launches, 10 individuals, 30 credentials, 5 references and 20 responses. Sizes are heavy-tailed:
-- those of Advanced partners are lognormal with median 9 and 99th percentile 935, cut off at 24,640. LARGEST has 25,000
-- launches and 36,000 credentials of 12,000 individuals; MEDIAN has 9 launches and otherwise the averages. All
-- days are relative to the current one. The same number of partners gives the same network on the same day.

\set ON_ERROR_STOP on
\set QUIET on
\if :{?partners} \else \set partners 10000 \endif
\if :{?largest_tier} \else \set largest_tier ADVANCED \endif

begin;
set local client_min_messages = warning;
set local work_mem = '256MB';
set local max_parallel_workers_per_gather = 0; -- one worker draws the random numbers, so they come in one order
select setseed(0.42) as seed \gset

-- What people earn, one after the other.
create temporary table earning on commit drop as
select code, place - 1 as place
  from unnest(array[
        'TECHNICAL_ACCREDITATION', 'BUSINESS_ACCREDITATION', 'CLOUD_PRACTITIONER', 'SOLUTIONS_ARCHITECT_ASSOCIATE',
        'DEVELOPER_ASSOCIATE', 'SYSOPS_ADMINISTRATOR_ASSOCIATE', 'SOLUTIONS_ARCHITECT_PROFESSIONAL',
        'DEVOPS_ENGINEER_PROFESSIONAL', 'SECURITY_SPECIALTY', 'DATABASE_SPECIALTY']) with ordinality as t (code, place);

insert into credential_type (code)
select code
  from earning
except
select code
  from credential_type;

-- One line a partner: what it holds, and how many facts of each kind it has.
create temporary table size on commit drop as
with drawn as (
    select n,
           case when r < 0.70 then 'SELECT' when r < 0.95 then 'ADVANCED' else 'PREMIER' end as tier,
           sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()) as deviation,
           (random() * 364)::integer as days_since_review
      from (select n, random() as r from generate_series(1, :partners - 2) as n) as t
), weighed as (
    select n, tier, days_since_review,
           least(24640, exp(2 * deviation) * case tier when 'SELECT' then 2 when 'ADVANCED' then 9 else 210 end) as weight
      from drawn
), mean as (
    select avg(weight) as launches, avg(weight ^ 0.8) as people, avg(weight ^ 0.5) as refs, avg(weight ^ 0.6) as responses
      from weighed
), rest as ( -- what LARGEST leaves for the others
    select greatest(1, 100 - 25000.0 / :partners) as launches, greatest(1, 10 - 12000.0 / :partners) as people
)
select n,
       'N' || lpad(n::text, 6, '0') as partner_id,
       tier,
       days_since_review,
       least(24640, round(weight * rest.launches / mean.launches))::integer as launches,
       least(11000, round(weight ^ 0.8 * rest.people / mean.people))::integer as people,
       round(weight ^ 0.5 * 5 / mean.refs)::integer as refs,
       round(weight ^ 0.6 * 20 / mean.responses)::integer as responses
  from weighed, mean, rest
union all
select :partners - 1, 'MEDIAN', 'ADVANCED', 120, 9, 10, 5, 20
union all
select :partners, 'LARGEST', :'largest_tier', 120, 25000, 12000, 60, 500
 order by n;

insert into partner (partner_id, name, membership_confirmed_on, fee_paid_through)
select partner_id,
       'Network Partner ' || partner_id,
       current_date - 1900,
       current_date - days_since_review + 365
  from size
 order by n;

-- The numbers that the facts go by, and where each partner's begin.
create temporary table span on commit drop as
select p.partner_no,
       s.*,
       sum(s.launches) over before - s.launches as launch,
       sum(s.people) over before - s.people as person
  from size s
  join partner p on p.partner_id = s.partner_id
window before as (order by s.n)
 order by s.n;

insert into tier_period (partner_no, starts_on, tier, next_review_on)
select partner_no,
       (current_date - days_since_review - make_interval(years => y))::date,
       tier,
       (current_date - days_since_review - make_interval(years => y - 1))::date
  from span, generate_series(3, 0, -1) as y
 order by partner_no, y desc;

\echo opportunities
insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, launched_on, estimated_mrr, shared,
       reference_designated_on)
select partner_no,
       'O' || lpad((launch + i)::text, 9, '0'),
       'Customer ' || (i % 40) || ' of ' || partner_id,
       'Workload ' || i % 17,
       case when random() < 0.2 then 'AWS' else 'PARTNER' end,
       'LAUNCHED',
       day,
       (20 + random() * 3000)::numeric(19, 2),
       random() < 0.95,
       case when random() < 0.01 then day + 30 end
  from (select s.*, i, current_date - (random() * 1826)::integer as day
          from span s, generate_series(1, s.launches) as i) as t;

-- Everybody who will be registered, and what each has earned: three credentials on average.
create temporary table person on commit drop as
select partner_no,
       partner_id,
       person + i as person,
       i,
       lower('i' || (person + i) || '@' || partner_id || '.example.com') as email,
       case when random() < 0.1 then 't' || (person + i) || '@training.example.org' end as training_email,
       current_date - 365 - (random() * 1400)::integer as registered_on,
       case when random() < 0.05 then current_date - (random() * 360)::integer end as left_on,
       case when partner_id in ('LARGEST', 'MEDIAN') then 3 else 1 + floor(random() * 5)::integer end as earned
  from span s, generate_series(1, s.people) as i;

\echo credentials
insert into credential (credential_id, email, type_no, earned_on, expires_on)
select 'C' || lpad(row_number() over ()::text, 9, '0'),
       case when random() < 0.02 then 'unknown-' || person || '-' || c || '@example.net'
            else coalesce(training_email, email) end,
       type_no,
       day,
       case when code not like '%ACCREDITATION' then (day + interval '3 years')::date end
  from (select p.*, c, current_date - (random() * 1300)::integer as day, (p.i + c) % 10 as place
          from person p, generate_series(1, p.earned) as c) as e
  join earning using (place)
  join credential_type using (code);

\echo individuals, with their holdings
insert into individual (partner_no, individual_id, full_name, email, training_email, registered_on, left_on)
select partner_no,
       'I' || lpad(person::text, 9, '0'),
       'Person ' || person,
       email,
       training_email,
       registered_on,
       left_on
  from person;

\echo plans, designations, references, responses
insert into business_plan (partner_no, confirmed_on, confirmed_by)
select partner_no, current_date - days_since_review - y * 365 + 20, 'Manager ' || n % 100
  from span, generate_series(0, 2) as y
 where tier <> 'SELECT'
   and (days_since_review > 20 or y > 0);

insert into designation (partner_no, program, name, awarded_on)
select partner_no, program, name, current_date - 600
  from span
  join (values ('COMPETENCY', 'DevOps', 1), ('COMPETENCY', 'Migration', 2), ('MSP', '', 2), ('WELL_ARCHITECTED', '', 2))
       as d (program, name, level)
       on d.level <= case when tier = 'PREMIER' or partner_id = 'LARGEST' then 2 when tier = 'ADVANCED' then 1 else 0 end;

insert into public_reference (partner_no, reference_id, customer, url, submitted_on, approved_on)
select partner_no,
       'R' || i,
       'Customer ' || i || ' of ' || partner_id,
       'https://stories.example.com/' || partner_id || '/' || i,
       day,
       case when random() < 0.95 then day + 4 end
  from (select s.*, i, current_date - 4 - (random() * 1200)::integer as day
          from span s, generate_series(1, s.refs) as i) as t;

insert into csat_response (partner_no, response_id, customer, email, score, shared_with_partner, submitted_on,
       email_confirmed_on, customer_confirmed_on, migrated)
select partner_no,
       'S' || i,
       'Customer ' || (i % 40) || ' of ' || partner_id,
       'r' || i || '@customer-' || (i % 40) || '.example.org',
       1 + floor(random() * 5)::integer,
       random() < 0.3,
       day,
       case when random() < 0.95 then day + 1 end,
       case when random() < 0.95 then day + 2 end,
       true
  from (select s.*, i, current_date - 2 - (random() * 1200)::integer as day
          from span s, generate_series(1, s.responses) as i) as t;

commit;

-- Also sets the visibility map, without which no index-only scan is one.
vacuum (analyze) partner, tier_period, individual, individual_address, credential, holding, credential_span, opportunity,
       business_plan, designation, public_reference, csat_response;

select (select count(*) from partner) as partners,
       (select count(*) from opportunity) as opportunities,
       (select count(*) from individual) as individuals,
       (select count(*) from credential) as credentials,
       (select count(*) from public_reference) as references,
       (select count(*) from csat_response) as responses;
