-- The way of a public reference (R19b, FAQ 31): who submitted it and why it is one, who approved or declined it, and why it
-- was declined or withdrawn. decided_by is set by a decision taken here; an import leaves such a decision alone.
alter table public_reference
    add column description  text not null default '',
    add column submitted_by integer,
    add column decided_by   text,
    add column declined_on  date,
    add column withdrawn_on date,
    add column reason       text,
    add constraint public_reference_declined_order_ck check (declined_on >= submitted_on),
    add constraint public_reference_decided_ck check (approved_on is null or declined_on is null),
    add constraint public_reference_reason_ck check (reason is not null or (declined_on is null and withdrawn_on is null));

-- The administrators' queue: holds what waits and nothing else.
create index public_reference_waiting_ix on public_reference (partner_no, submitted_on)
    where approved_on is null and declined_on is null and withdrawn_on is null;

create or replace view reference_counting with (security_invoker = true) as
select partner_no,
       'PUBLIC_REFERENCE' as kind,
       customer_key as key,
       approved_on as counts_from,
       null::date as counts_until,
       null::numeric as amount,
       reference_id as item
  from public_reference
 where approved_on is not null
   and withdrawn_on is null;
