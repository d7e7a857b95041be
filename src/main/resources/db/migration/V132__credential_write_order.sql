-- Holdings and spans are written in the order of their indexes. In the order of a hash each line touched pages of its own: spans
-- of 300,000 individuals took three times as long to write.

create or replace function write_spans(partners integer[], individuals integer[]) returns void
    language sql set search_path = public, pg_temp as $$
    delete from credential_span s
     using unnest(partners, individuals) as touched (partner_no, individual_no)
     where s.partner_no = touched.partner_no
       and s.individual_no = touched.individual_no;

    insert into credential_span (partner_no, individual_no, counts_from, counts_until, types)
    with counted as (
        select h.partner_no, h.individual_no, h.type_no, h.counts_from, coalesce(h.counts_until, 'infinity') as counts_until
          from (select distinct * from unnest(partners, individuals) as t (partner_no, individual_no)) touched
          join holding h on h.partner_no = touched.partner_no and h.individual_no = touched.individual_no
         where h.counts_until is null or h.counts_until > h.counts_from
    ), border as (
        select partner_no, individual_no, counts_from as day from counted
        union
        select partner_no, individual_no, counts_until from counted
    ), stretch as (
        select partner_no, individual_no, day,
               lead(day) over (partition by partner_no, individual_no order by day) as next_day
          from border
    )
    select s.partner_no, s.individual_no, s.day, s.next_day, bit_or(1::bigint << c.type_no)
      from stretch s
      join counted c on c.partner_no = s.partner_no and c.individual_no = s.individual_no
                    and c.counts_from <= s.day and c.counts_until > s.day
     where s.next_day is not null
     group by s.partner_no, s.individual_no, s.day, s.next_day
     order by s.partner_no, s.individual_no, s.day;
$$;

create or replace function keep_holdings_in_step() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
declare
    partners integer[];
    individuals integer[];
begin
    if tg_op <> 'INSERT' then
        with dropped as (
            delete from holding h using gone g where h.credential_no = g.credential_no
            returning h.partner_no, h.individual_no)
        select array_agg(partner_no), array_agg(individual_no) into partners, individuals from dropped;
    end if;
    if tg_op <> 'DELETE' then
        with added as (
            insert into holding (partner_no, individual_no, credential_no, type_no, counts_from, counts_until)
            select i.partner_no, i.individual_no, c.credential_no, c.type_no,
                   greatest(c.earned_on, i.registered_on), least(c.expires_on, i.left_on)
              from come c
              join individual_address a on a.address = c.address
              join individual i on i.partner_no = a.partner_no and i.individual_no = a.individual_no
             order by i.partner_no, i.individual_no
            returning partner_no, individual_no)
        select partners || array_agg(partner_no), individuals || array_agg(individual_no)
          into partners, individuals
          from added;
    end if;
    perform write_spans(partners, individuals) where partners is not null;
    return null;
end $$;
