-- From when on the annual fee was paid through which day. A card of a past day shows what had been paid by then, and not
-- what came in later (R5, R26): what stands in the ledger by the day on which it was received, and before all of it what
-- was known without a ledger.
create view fee_counting as
select payment.partner_no,
       payment.received_on as counts_from,
       payment.covers_until
  from fee_payment payment
 where payment.cancels is null
   and not exists (
       select
         from fee_payment counter
        where counter.partner_no = payment.partner_no
          and counter.cancels = payment.payment_no)
 union all
select first.partner_no,
       date '-infinity',
       first.through_before
  from fee_payment first
 where first.payment_no = 1
   and first.through_before is not null;

comment on view fee_counting is 'payments of the fee that stand, by the day on which they came in (R26)';
