-- What the whole network's cards count, as one would ask it in psql: plain grouping over the tables of facts, both columns,
-- today. The measure for the cards' stream.
with held as (
    select distinct on (partner_no) partner_no, tier, starts_on, next_review_on
      from tier_period
     where starts_on <= current_date
     order by partner_no, starts_on desc
), people as (
    select partner_no,
           count(distinct individual_no) filter (where code like '%ACCREDITATION') as accredited,
           count(distinct individual_no) filter (where code = 'TECHNICAL_ACCREDITATION') as accredited_technical,
           count(distinct individual_no) filter (where code = 'BUSINESS_ACCREDITATION') as accredited_business,
           count(distinct individual_no) filter (where code = 'CLOUD_PRACTITIONER') as foundational,
           count(distinct individual_no) filter (where code ~ '(ASSOCIATE|PROFESSIONAL|SPECIALTY)$') as technical,
           count(distinct individual_no) filter (where code ~ '(PROFESSIONAL|SPECIALTY)$') as senior
      from holding
      join credential_type using (type_no)
     where counts_from <= current_date
       and (counts_until is null or counts_until > current_date)
     group by partner_no
), launches as (
    select partner_no,
           count(*) filter (where launched_on > current_date - interval '1 year') as rolling,
           sum(estimated_mrr) filter (where launched_on > current_date - interval '1 year') as rolling_mrr,
           count(*) filter (where launched_on >= starts_on) as since_review,
           sum(estimated_mrr) filter (where launched_on >= starts_on) as since_review_mrr
      from opportunity
      join held using (partner_no)
     where stage = 'LAUNCHED'
       and launched_on between current_date - 460 and current_date
     group by partner_no
), plans as (
    select partner_no,
           count(*) filter (where confirmed_on > current_date - interval '1 year') as rolling,
           count(*) filter (where confirmed_on >= starts_on) as since_review
      from business_plan
      join held using (partner_no)
     where confirmed_on <= current_date
     group by partner_no
), validations as (
    select partner_no,
           count(distinct kind) as designations,
           count(distinct kind) filter (where kind in ('MSP', 'COMPETENCY:devops')) as leading
      from designation
     where awarded_on <= current_date
       and (expires_on is null or expires_on > current_date)
     group by partner_no
), customers as (
    select partner_no,
           count(distinct key) filter (where counts_from > current_date - 365) as rolling,
           count(distinct key) filter (where counts_from >= starts_on) as since_review
      from (select partner_no, customer_key as key, approved_on as counts_from
              from public_reference
             union all
            select partner_no, letters_and_digits(customer), reference_designated_on
              from opportunity
             where stage = 'LAUNCHED'
               and reference_designated_on is not null) as reference
      join held using (partner_no)
     where counts_from between current_date - 460 and current_date
     group by partner_no
), responses as (
    select partner_no,
           count(distinct address) filter (where counts_from > current_date - 365) as rolling,
           count(distinct address) filter (where counts_from >= starts_on) as since_review
      from (select partner_no, address, greatest(email_confirmed_on, customer_confirmed_on) as counts_from
              from csat_response
             where email_confirmed_on is not null
               and customer_confirmed_on is not null) as response
      join held using (partner_no)
     where counts_from between current_date - 460 and current_date
     group by partner_no
)
select *
  from partner
  left join held using (partner_no)
  left join people using (partner_no)
  left join launches using (partner_no)
  left join plans using (partner_no)
  left join validations using (partner_no)
  left join customers using (partner_no)
  left join responses using (partner_no)
 order by partner_id;
