-- Addresses that are called when something happens: for the whole programme, or for one partner. The secret signs what is
-- sent, so it can't be kept as a hash; the one before stays good for a day after a new one was made.
create table webhook (
    hook_no         bigint generated always as identity,
    partner_no      integer,
    name            text not null,
    url             text not null,
    events          text[] not null,
    secret          text not null,
    previous_secret text,
    rotated_at      timestamptz,
    created_by      text not null,
    created_at      timestamptz not null,
    -- since when no call has been answered well; none while they are
    failing_since   timestamptz,
    disabled_at     timestamptz,
    version         bigint not null default 0,
    constraint webhook_pk primary key (hook_no),
    constraint webhook_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint webhook_url_ck check (url like 'https://%' and length(url) <= 2000)
);

create index webhook_partner_ix on webhook (partner_no);

-- What is to be sent, written in the transaction of its cause. The same event goes to a hook once.
create table webhook_delivery (
    delivery_no   bigint generated always as identity,
    hook_no       bigint not null,
    event_id      uuid not null,
    event         text not null,
    partner_no    integer not null,
    body          text not null,
    status        text not null,
    attempts      integer not null default 0,
    response_code integer,
    -- the first of what was answered, or why there was no answer
    answer        text,
    created_at    timestamptz not null,
    ended_at      timestamptz,
    version       bigint not null default 0,
    constraint webhook_delivery_pk primary key (delivery_no),
    constraint webhook_delivery_once_ux unique (hook_no, event_id),
    constraint webhook_delivery_hook_fk foreign key (hook_no) references webhook (hook_no) on delete cascade,
    constraint webhook_delivery_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint webhook_delivery_status_ck check (status in ('WAITING', 'DELIVERED', 'PARKED'))
);

create index webhook_delivery_hook_ix on webhook_delivery (hook_no, delivery_no desc);
