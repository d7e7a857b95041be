-- Work that happens later, once, whichever copy of the application gets to it; names and types as db-scheduler asks.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_ix on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_ix on scheduled_tasks (priority desc, execution_time);

-- The last day that each daily task was done for: what a night without a running application missed is done at its start.
create table daily_run (
    task     text not null,
    last_day date not null,
    constraint daily_run_pk primary key (task)
);

-- Each reminder that went out, so that it goes out once, whatever runs twice.
create table reminder (
    partner_no  integer not null,
    kind        text not null,
    due_on      date not null,
    days_before integer not null,
    sent_at     timestamptz not null,
    constraint reminder_pk primary key (partner_no, kind, due_on, days_before),
    constraint reminder_partner_fk foreign key (partner_no) references partner (partner_no)
);
