-- Opportunities are worked on by people: why one was lost is kept, and who designated a customer as publicly referenceable,
-- so that an import that doesn't know of the designation leaves it alone.
alter table opportunity
    add column lost_on                 date,
    add column lost_reason             text,
    add column reference_designated_by text;

-- What a partner may know of its own designated customers: those that the vendor withholds (R13) have no line here.
create view opportunity_named_customer with (security_invoker = true) as
select partner_no,
       letters_and_digits(customer) as customer_key,
       customer,
       greatest(reference_designated_on, launched_on) as designated_on
  from opportunity
 where stage = 'LAUNCHED'
   and reference_designated_on is not null
   and (shared or origin <> 'AWS');

comment on view opportunity_named_customer is
    'R13, R19a, R20: customers that a partner has designated as publicly referenceable and may see.';
