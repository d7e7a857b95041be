-- What was decided about a partner's tier, with the card exactly as it was: as interfaces.md has it, and as the page showed
-- it. Kept as text, so that not a byte of it differs from what was written.
create table tier_decision (
    partner_no      integer not null,
    decision_no     integer generated always as identity,
    kind            text not null,
    decided_on      date not null,
    decided_by      integer not null,
    decided_by_name text not null,
    reason          text,
    tier_before     text,
    review_before   date,
    tier_after      text,
    starts_on       date not null,
    review_after    date,
    card            text not null,
    constraint tier_decision_pk primary key (partner_no, decision_no),
    constraint tier_decision_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint tier_decision_kind_ck check (kind in ('UPGRADED', 'PREMIER_APPROVED', 'RENEWED', 'EXTENDED', 'MOVED')),
    constraint tier_decision_reason_ck check (kind not in ('EXTENDED', 'MOVED') or reason is not null),
    constraint tier_decision_extension_ck check (kind <> 'EXTENDED' or review_after between decided_on and decided_on + 90),
    constraint tier_decision_card_ck check (card is json object)
);

-- A review is decided once: an extension gives the review another date, everything else ends the period.
create unique index tier_decision_review_ux on tier_decision (partner_no, review_before)
    where kind in ('RENEWED', 'EXTENDED', 'MOVED');

comment on table tier_decision is 'append-only: decisions about tiers (R27-R29), each with the card as it was';
