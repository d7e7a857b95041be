-- The nights on which the whole network was evaluated. A run goes on after the partner that its last finished block ended
-- with, so that a copy of the application that dies takes a block with it and no more; only one goes on at a time.
create table nightly_run (
    run_no      bigint generated always as identity,
    day         date not null,
    -- the day evaluated before, with which this one is compared; none for the first
    compared_to date,
    asked_by    text,
    status      text not null,
    after_id    text not null default '',
    partners    integer not null default 0,
    changed     integer not null default 0,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    failure     text,
    version     bigint not null default 0,
    constraint nightly_run_pk primary key (run_no),
    constraint nightly_run_status_ck check (status in ('RUNNING', 'DONE', 'FAILED')),
    constraint nightly_run_ended_ck check ((status = 'RUNNING') = (ended_at is null)),
    constraint nightly_run_order_ck check (compared_to < day)
);

create unique index nightly_run_one_ux on nightly_run (status) where status = 'RUNNING';
create index nightly_run_day_ix on nightly_run (day desc, run_no desc);

-- What each partner's card said, short: since a day, and before it. A card that says the same as yesterday isn't written
-- again; a second run on the same day still compares with what was said before that day.
create table nightly_card (
    partner_no   integer not null,
    since        date not null,
    state        text not null,
    before       text,
    -- the nearest of 30, 60 and 90 days by which a cell that is met won't be any more
    lapse_within smallint,
    constraint nightly_card_pk primary key (partner_no),
    constraint nightly_card_partner_fk foreign key (partner_no) references partner (partner_no)
) with (fillfactor = 80);

-- What changed from one evaluated day to the next: one line a cell, a column, a tier.
create table nightly_change (
    partner_no  integer not null,
    day         date not null,
    kind        text not null,
    side        text not null,
    requirement text not null,
    was         text not null,
    is_now      text not null,
    required    text not null,
    constraint nightly_change_pk primary key (partner_no, day, kind, side, requirement),
    constraint nightly_change_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint nightly_change_kind_ck check (kind in ('TIER', 'STAGE', 'COLUMN_MET', 'COLUMN_UNMET', 'ROW_MET', 'ROW_UNMET', 'WILL_LAPSE')),
    constraint nightly_change_side_ck check (side in ('', 'RENEWAL', 'UPGRADE'))
);

create index nightly_change_day_ix on nightly_change (day);

-- For the portfolio's filters: the last day evaluated decides what is new.
create view nightly_movement as
select card.partner_no,
       card.lapse_within,
       coalesce(latest.unmet, false) as newly_unmet,
       coalesce(latest.met, false) as newly_met
  from nightly_card card
  left join (
       select partner_no,
              bool_or(kind in ('ROW_UNMET', 'COLUMN_UNMET')) as unmet,
              bool_or(kind in ('ROW_MET', 'COLUMN_MET')) as met
         from nightly_change
        where day = (select max(day) from nightly_run where status = 'DONE')
        group by partner_no) latest using (partner_no);

comment on view nightly_movement is 'What the last evaluation found for each partner: newly met, newly unmet, lapsing';
