-- What was done and what was refused: who, when, from where, what was before and what after. Names and roles are kept as
-- they were, whatever becomes of the account, and no line refers to another table: it stands for itself. Before and after
-- are json rather than jsonb because that keeps the order of the fields, in which people read them.
create table audit_line (
    line_no      bigint generated always as identity,
    at           timestamptz not null,
    user_no      integer,
    by_name      text,
    by_role      text,
    source       text,
    through      text not null,
    action       text not null,
    partner_no   integer,
    subject_type text,
    subject_id   text,
    before       json not null,
    after        json not null,
    reason       text,
    refused      boolean not null,
    constraint audit_line_pk primary key (line_no),
    constraint audit_line_through_ck check (through in ('PAGE', 'API', 'JOB')),
    constraint audit_line_action_ck check (action ~ '^[a-z][a-z0-9.-]*$'),
    constraint audit_line_subject_ck check ((subject_type is null) = (subject_id is null))
);

create index audit_line_partner_ix on audit_line (partner_no, line_no desc) where partner_no is not null;
create index audit_line_user_ix on audit_line (user_no, line_no desc);
create index audit_line_refused_ix on audit_line (line_no desc) where refused;

comment on table audit_line is 'append-only: what was done and what was refused';
