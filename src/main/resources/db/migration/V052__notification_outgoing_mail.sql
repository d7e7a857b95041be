-- Mail that has been written: in the transaction that causes it, so that neither is there without the other. What it says
-- is erased as soon as the mail server has it, because it may hold links that open something.
create table outgoing_mail (
    mail_no         bigint generated always as identity,
    message_id      text not null,
    kind            text not null,
    partner_no      integer,
    address         text not null,
    name            text not null,
    subject         text not null,
    plain           text,
    html            text,
    unsubscribe_url text,
    status          text not null,
    attempts        integer not null default 0,
    -- what the mail server, or the way to it, said last
    answer          text,
    created_at      timestamptz not null,
    ended_at        timestamptz,
    version         bigint not null default 0,
    constraint outgoing_mail_pk primary key (mail_no),
    constraint outgoing_mail_message_id_ux unique (message_id),
    constraint outgoing_mail_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint outgoing_mail_kind_ck check (kind in ('MUST_KNOW', 'REMINDER')),
    constraint outgoing_mail_status_ck check (status in ('KEPT', 'WAITING', 'SENT', 'PARKED')),
    constraint outgoing_mail_erased_ck check ((status = 'SENT') = (plain is null)),
    constraint outgoing_mail_line_ck check (concat(address, name, subject, message_id, unsubscribe_url) !~ '[[:cntrl:]]')
);

create index outgoing_mail_status_ix on outgoing_mail (status, mail_no desc);

-- Who wants no reminders, and the secret in the link that says so without a sign-in.
create table mail_recipient (
    address   text not null,
    token     text not null,
    reminders boolean not null default true,
    constraint mail_recipient_pk primary key (address),
    constraint mail_recipient_token_ux unique (token)
);
