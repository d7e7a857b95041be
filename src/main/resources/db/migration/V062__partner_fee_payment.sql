-- Payments of the annual fee (R26, FAQ 2), as they were recorded. Nothing is changed or deleted: what was recorded
-- wrongly is taken back by a line that names the payment and the reason. partner.fee_paid_through follows from the lines,
-- and from what an import said before the first of them.
create table fee_payment (
    partner_no    integer not null,
    payment_no    integer not null,
    -- of a line that takes a payment back: that payment
    cancels       integer,
    amount        numeric(12, 2) not null,
    received_on   date not null,
    covers_until  date,
    reference     text not null,
    reason        text,
    -- what the fee was paid through before this line
    through_before date,
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    constraint fee_payment_pk primary key (partner_no, payment_no),
    constraint fee_payment_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint fee_payment_cancels_fk foreign key (partner_no, cancels) references fee_payment (partner_no, payment_no),
    constraint fee_payment_cancelled_once_ux unique (partner_no, cancels),
    constraint fee_payment_no_ck check (payment_no > 0 and cancels < payment_no),
    constraint fee_payment_kind_ck check ((cancels is null) = (covers_until is not null)),
    constraint fee_payment_reason_ck check ((cancels is null) = (reason is null)),
    constraint fee_payment_amount_ck check ((cancels is null and amount > 0) or (cancels is not null and amount < 0)),
    constraint fee_payment_reference_ck check (reference = btrim(reference) and reference <> '')
);

comment on table fee_payment is 'append-only: payments of the annual fee, and what takes them back';
