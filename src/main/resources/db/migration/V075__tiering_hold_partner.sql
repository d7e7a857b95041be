-- Whoever decides about a tier locks the partner's row, counts, and commits. What counts must not change in between: an
-- insert of a fact already takes a share of that lock by its foreign key; here every update and delete takes one, too. So
-- either the change commits first and the decision counts it, or it waits until the decision is taken. Shares don't
-- conflict with each other, and cost one look at the partner for a whole statement, however many rows it changes.
create function share_partners() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    perform from partner where partner_no in (select partner_no from gone) for key share;
    return null;
end $$;

do $triggers$
declare
    fact text;
begin
    foreach fact in array array['opportunity', 'business_plan', 'designation', 'executive_business_review',
        'public_reference', 'csat_response', 'credential_span', 'tier_period']
    loop
        execute format('create trigger %1$s_update_shares after update on %1$s referencing old table as gone
            for each statement execute function share_partners()', fact);
        execute format('create trigger %1$s_delete_shares after delete on %1$s referencing old table as gone
            for each statement execute function share_partners()', fact);
    end loop;
end $triggers$;
