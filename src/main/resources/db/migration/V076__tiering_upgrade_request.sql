-- An alliance lead asks for an upgrade to Select or Advanced, the partner manager grants or declines it (R27). One request
-- is open at a time.
create table upgrade_request (
    partner_no        integer not null,
    request_no        integer generated always as identity,
    tier              text not null,
    status            text not null,
    requested_by      integer not null,
    requested_by_name text not null,
    requested_on      date not null,
    decided_by        integer,
    decided_by_name   text,
    decided_on        date,
    reason            text,
    version           bigint not null default 0,
    constraint upgrade_request_pk primary key (partner_no, request_no),
    constraint upgrade_request_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint upgrade_request_tier_ck check (tier in ('SELECT', 'ADVANCED')),
    constraint upgrade_request_status_ck check (status in ('REQUESTED', 'WITHDRAWN', 'GRANTED', 'DECLINED')),
    constraint upgrade_request_decided_ck check ((status = 'REQUESTED') = (decided_on is null)),
    constraint upgrade_request_reason_ck check (status <> 'DECLINED' or reason is not null),
    constraint upgrade_request_own_ck check (status not in ('GRANTED', 'DECLINED') or decided_by <> requested_by)
);

create unique index upgrade_request_open_ux on upgrade_request (partner_no) where status = 'REQUESTED';
