-- The application's role may use what the migrations made, and no more: it owns nothing, creates nothing, truncates
-- nothing. A table whose comment contains "append-only" it may only read and add to, one whose comment begins with
-- "derived" only read: functions of its owner write it. Runs after every migration and changes only what differs, one start
-- at a time.
do $grants$
declare
    app constant name := '${application_role}';
    wanted text[];
    held text[];
    item record;
begin
    perform pg_advisory_xact_lock(hashtext('tierboard.grants'));

    if pg_has_role((select datdba from pg_database where datname = current_database()), 'usage') then
        execute format('revoke create on schema %I from public', current_schema);
        -- imports stage their rows in temporary tables
        execute format('grant connect, temporary on database %I to %I', current_database(), app);
    end if;
    execute format('grant usage on schema %I to %I', current_schema, app);

    for item in
        select relation.oid::regclass as name,
               relation.relkind as kind,
               coalesce(obj_description(relation.oid, 'pg_class'), '') as comment,
               relation.relacl as acl
          from pg_class relation
         where relation.relnamespace = current_schema::regnamespace
           and relation.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
           and relation.relname <> '${flyway:table}'
           and pg_has_role(relation.relowner, 'usage')
           and not exists (
                select from pg_depend
                 where classid = 'pg_class'::regclass and objid = relation.oid and deptype = 'e')
         order by relation.oid
    loop
        wanted := case
            when item.kind = 'S' then array['USAGE']
            when item.kind in ('v', 'm') then array['SELECT']
            when item.comment like 'derived:%' then array['SELECT']
            when item.comment like '%append-only%' then array['INSERT', 'SELECT']
            else array['DELETE', 'INSERT', 'SELECT', 'UPDATE']
        end;
        select coalesce(array_agg(privilege_type order by privilege_type), '{}')
          into held
          from aclexplode(item.acl)
         where grantee = (select oid from pg_roles where rolname = app);
        if held <> wanted then
            execute format('revoke all on %s %s from %I',
                    case item.kind when 'S' then 'sequence' else 'table' end, item.name, app);
            execute format('grant %s on %s %s to %I', array_to_string(wanted, ', '),
                    case item.kind when 'S' then 'sequence' else 'table' end, item.name, app);
        end if;
    end loop;

    for item in
        select routine.oid::regprocedure as name
          from pg_proc routine
         where routine.pronamespace = current_schema::regnamespace
           and pg_has_role(routine.proowner, 'usage')
           and not has_function_privilege(app, routine.oid, 'execute')
    loop
        execute format('grant execute on routine %s to %I', item.name, app);
    end loop;
end $grants$;
