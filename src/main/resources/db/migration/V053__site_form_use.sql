-- Forms that were sent: each page makes up a value for each of its forms, and the same value a second time - a double
-- click, a reload, a way back - is led to where the first one went. Kept for a day.
create table form_use (
    once     uuid not null,
    user_no  integer,
    path     text not null,
    -- where the answer led; none while the first one is still at work
    location text,
    used_at  timestamptz not null,
    constraint form_use_pk primary key (once)
);

create index form_use_age_ix on form_use (used_at);
