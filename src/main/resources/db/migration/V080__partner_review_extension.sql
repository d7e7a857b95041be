-- A review that is put off keeps its first date for days before the decision: a card of a past day shows the review dates
-- that were in force on it (R5).
create table review_extension (
    partner_no     integer not null,
    starts_on      date not null,
    extended_on    date not null,
    next_review_on date not null,
    constraint review_extension_pk primary key (partner_no, starts_on, next_review_on),
    constraint review_extension_partner_fk foreign key (partner_no) references partner (partner_no)
);

comment on table review_extension is
    'append-only: the review date that a tier period had before the day on which it was put off (R28)';
comment on column review_extension.next_review_on is 'the date in force before extended_on';
