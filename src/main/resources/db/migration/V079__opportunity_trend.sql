-- What the data assessment of an applicant for Premier looks at beside what counts: who originated a launch, and what is
-- still on its way (R29).
create view opportunity_trend with (security_invoker = true) as
select partner_no,
       stage,
       launched_on,
       origin,
       estimated_mrr as amount
  from opportunity
 where stage <> 'CLOSED_LOST';

comment on view opportunity_trend is
    'R29: launches with their origin, and open opportunities by stage; amount is the estimated MRR in US dollars.';
