-- Millions of credentials at once: spans are made in one pass over an individual's holdings instead of joining its days with
-- them, statements are planned for the number of rows that there are, and tables that follow from others have no foreign
-- keys: checking them line by line cost half of the time. Instead nobody but the functions below can write these tables, in
-- the transaction that changes an individual or a credential, and that takes their lines away with it.

comment on table individual_address is 'derived: written by keep_individuals_in_step() alone';
comment on table holding is 'derived: written by keep_individuals_in_step() and keep_holdings_in_step() alone';
comment on table credential_span is 'derived: written by keep_individuals_in_step() and write_spans() alone';

alter table holding
    drop constraint holding_individual_fk,
    drop constraint holding_credential_fk;
alter table credential_span
    drop constraint credential_span_individual_fk;

-- Of two holdings of one type, the later adds only the days that none before it covers, so on each day a type is added and
-- taken away once at most, and what is held is the sum of all that came before.
--
-- Planned anew for each call, here and below: three rows and three million have no good plan in common, and a pooled
-- connection would keep the first one.
create or replace function write_spans(partners integer[], individuals integer[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    delete from credential_span s
     using (select distinct * from unnest(partners, individuals) as t (partner_no, individual_no)) touched
     where s.partner_no = touched.partner_no
       and s.individual_no = touched.individual_no;

    insert into credential_span (partner_no, individual_no, counts_from, counts_until, types)
    with counted as (
        select h.partner_no, h.individual_no, h.type_no, h.counts_from, coalesce(h.counts_until, 'infinity') as counts_until,
               max(coalesce(h.counts_until, 'infinity')) over (
                   partition by h.partner_no, h.individual_no, h.type_no
                   order by h.counts_from
                   rows between unbounded preceding and 1 preceding) as covered_until
          from (select distinct * from unnest(partners, individuals) as t (partner_no, individual_no)) touched
          join holding h on h.partner_no = touched.partner_no and h.individual_no = touched.individual_no
         where h.counts_until is null or h.counts_until > h.counts_from
    ), change as (
        select c.partner_no, c.individual_no, b.day, sum(b.types) as types
          from counted c
         cross join lateral (values
               (greatest(c.counts_from, c.covered_until), 1::bigint << c.type_no),
               (c.counts_until, -(1::bigint << c.type_no))) as b (day, types)
         where (c.counts_until > c.covered_until) is not false
         group by c.partner_no, c.individual_no, b.day
        having sum(b.types) <> 0
    ), stretch as (
        select partner_no, individual_no, day, sum(types) over days as types, lead(day) over days as next_day
          from change
        window days as (partition by partner_no, individual_no order by day)
    )
    select partner_no, individual_no, day, next_day, types
      from stretch
     where types <> 0
     order by partner_no, individual_no, day;
end $$;

create or replace function keep_individuals_in_step() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        execute 'delete from credential_span s using gone g
                  where s.partner_no = g.partner_no and s.individual_no = g.individual_no';
        execute 'delete from holding h using gone g
                  where h.partner_no = g.partner_no and h.individual_no = g.individual_no';
        execute 'delete from individual_address a using gone g
                  where a.partner_no = g.partner_no and a.individual_no = g.individual_no';
    end if;
    if tg_op <> 'DELETE' then
        insert into individual_address (partner_no, individual_no, address, during)
        select partner_no, individual_no, address_of(email), daterange(registered_on, left_on)
          from come
        union
        select partner_no, individual_no, address_of(training_email), daterange(registered_on, left_on)
          from come
         where training_email is not null;
        execute 'insert into holding (partner_no, individual_no, credential_no, type_no, counts_from, counts_until)
                 select i.partner_no, i.individual_no, c.credential_no, c.type_no,
                        greatest(c.earned_on, i.registered_on), least(c.expires_on, i.left_on)
                   from come i
                   join individual_address a on a.partner_no = i.partner_no and a.individual_no = i.individual_no
                   join credential c on c.address = a.address
                  order by i.partner_no, i.individual_no';
        perform write_spans(array_agg(partner_no), array_agg(individual_no)) from come;
    end if;
    return null;
end $$;

create or replace function keep_holdings_in_step() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    partners integer[];
    individuals integer[];
begin
    if tg_op <> 'INSERT' then
        execute 'with dropped as (
                     delete from holding h using gone g where h.credential_no = g.credential_no
                     returning h.partner_no, h.individual_no)
                 select array_agg(partner_no), array_agg(individual_no) from dropped'
           into partners, individuals;
    end if;
    if tg_op <> 'DELETE' then
        execute 'with added as (
                     insert into holding (partner_no, individual_no, credential_no, type_no, counts_from, counts_until)
                     select i.partner_no, i.individual_no, c.credential_no, c.type_no,
                            greatest(c.earned_on, i.registered_on), least(c.expires_on, i.left_on)
                       from come c
                       join individual_address a on a.address = c.address
                       join individual i on i.partner_no = a.partner_no and i.individual_no = a.individual_no
                      order by i.partner_no, i.individual_no
                     returning partner_no, individual_no)
                 select $1 || array_agg(partner_no), $2 || array_agg(individual_no) from added'
           into partners, individuals
          using partners, individuals;
    end if;
    perform write_spans(partners, individuals) where partners is not null;
    return null;
end $$;
