-- Which changes a partner's card is made of, in one number: its revision. Whoever remembers a card remembers the revision
-- that it read before, and asks for no more than this number to know that the card is still true.
--
-- Each statement that changes such a row adds a line for its partner, in the same transaction, whoever writes. Lines are
-- only added, so two writers never wait for each other, and a reader sees a change and its line at the same moment. No
-- foreign key: the lines are about the partner's own row, too, and may outlive it.
create table partner_change (
    partner_no integer not null,
    change_no  bigint generated always as identity,
    constraint partner_change_pk primary key (partner_no, change_no)
);

-- The lines that were added up and taken away, once a day.
create table partner_change_total (
    partner_no integer not null,
    total      bigint not null,
    constraint partner_change_total_pk primary key (partner_no)
);

create function note_partner_change() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into partner_change (partner_no) select distinct partner_no from come;
    elsif tg_op = 'DELETE' then
        insert into partner_change (partner_no) select distinct partner_no from gone;
    else
        insert into partner_change (partner_no) select partner_no from come union select partner_no from gone;
    end if;
    return null;
end $$;

-- Every table that the counting views and the card read.
do $triggers$
declare
    fact text;
begin
    foreach fact in array array['partner', 'fee_payment', 'tier_period', 'review_extension', 'credential_span',
        'opportunity', 'business_plan', 'designation', 'public_reference', 'csat_response', 'executive_business_review']
    loop
        execute format('create trigger %1$s_insert_noted after insert on %1$s referencing new table as come
            for each statement execute function note_partner_change()', fact);
        execute format('create trigger %1$s_update_noted after update on %1$s referencing old table as gone new table as come
            for each statement execute function note_partner_change()', fact);
        execute format('create trigger %1$s_delete_noted after delete on %1$s referencing old table as gone
            for each statement execute function note_partner_change()', fact);
    end loop;
end $triggers$;

-- The sum of the numbers of all changes that are seen. No two changes have the same number, not even one that was taken
-- back, so no two states of a partner's facts have the same revision.
create function partner_revision(asked integer) returns bigint
    language sql stable as $$
    select coalesce((select total from partner_change_total where partner_no = asked), 0)
         + (select coalesce(sum(change_no), 0)::bigint from partner_change where partner_no = asked)
$$;
