-- Credentials arrive knowing only an e-mail address. Matching one to a registered individual writes a holding, and
-- counting reads holdings alone: it never joins across partners.

-- One line for each code of the catalogues in the requirement sets; the application adds new ones at start.
create table credential_type (
    type_no smallint generated always as identity,
    code    text not null,
    constraint credential_type_pk primary key (type_no),
    constraint credential_type_no_ck check (type_no between 1 and 62), -- a bit of credential_span.types
    constraint credential_type_code_ux unique (code)
);

create table credential (
    credential_no integer generated always as identity,
    credential_id text not null,
    email         text not null,
    address       text not null generated always as (address_of(email)) stored,
    type_no       smallint not null,
    earned_on     date not null,
    expires_on    date,
    version       bigint not null default 0,
    constraint credential_pk primary key (credential_no),
    constraint credential_id_ux unique (credential_id),
    constraint credential_type_fk foreign key (type_no) references credential_type (type_no),
    constraint credential_expiry_ck check (expires_on >= earned_on)
);

create index credential_address_ix on credential (address);

-- The days on which a credential counts for an individual (R6, R8): from the later of earned and registered to the earlier
-- of expired and left. The days may be none; the line is kept, to say why.
create table holding (
    partner_no    integer not null,
    individual_no integer not null,
    credential_no integer not null,
    type_no       smallint not null,
    counts_from   date not null,
    counts_until  date,
    constraint holding_pk primary key (partner_no, individual_no, credential_no),
    constraint holding_individual_fk foreign key (partner_no, individual_no)
        references individual (partner_no, individual_no) on delete cascade,
    constraint holding_credential_fk foreign key (credential_no) references credential (credential_no)
        deferrable initially deferred
);

create index holding_credential_ix on holding (credential_no);

-- What an individual holds, day by day: on [counts_from, counts_until) exactly the types of the bits. The spans of an
-- individual don't overlap, so counting individuals is counting spans: one for each person, however many credentials (R9).
create table credential_span (
    partner_no    integer not null,
    individual_no integer not null,
    counts_from   date not null,
    counts_until  date not null,
    types         bigint not null,
    constraint credential_span_pk primary key (partner_no, individual_no, counts_from),
    constraint credential_span_individual_fk foreign key (partner_no, individual_no)
        references individual (partner_no, individual_no) on delete cascade,
    constraint credential_span_order_ck check (counts_until > counts_from)
);

-- All that the card reads: the spans that last beyond a day, without those that have ended.
create index credential_span_counting_ix on credential_span (partner_no, counts_until) include (counts_from, types);

create function write_spans(partners integer[], individuals integer[]) returns void
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
     group by s.partner_no, s.individual_no, s.day, s.next_day;
$$;

-- Addresses, holdings and spans follow from individuals and credentials. They are kept in step here, in the transaction
-- that changes either, whoever writes: an import's set-based merge, an entity, or an operator's statement.
create function keep_individuals_in_step() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        delete from credential_span s using gone g where s.partner_no = g.partner_no and s.individual_no = g.individual_no;
        delete from holding h using gone g where h.partner_no = g.partner_no and h.individual_no = g.individual_no;
        delete from individual_address a using gone g where a.partner_no = g.partner_no and a.individual_no = g.individual_no;
    end if;
    if tg_op <> 'DELETE' then
        insert into individual_address (partner_no, individual_no, address, during)
        select partner_no, individual_no, address_of(email), daterange(registered_on, left_on)
          from come
        union
        select partner_no, individual_no, address_of(training_email), daterange(registered_on, left_on)
          from come
         where training_email is not null;
        insert into holding (partner_no, individual_no, credential_no, type_no, counts_from, counts_until)
        select i.partner_no, i.individual_no, c.credential_no, c.type_no,
               greatest(c.earned_on, i.registered_on), least(c.expires_on, i.left_on)
          from come i
          join individual_address a on a.partner_no = i.partner_no and a.individual_no = i.individual_no
          join credential c on c.address = a.address;
        perform write_spans(array_agg(partner_no), array_agg(individual_no)) from come;
    end if;
    return null;
end $$;

-- A credential and the registration that it matches may be written at the same time, each blind to the other. One writer
-- at a time matches; the lock is taken before any row is, so that writers queue and don't deadlock.
create function match_one_at_a_time() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('tierboard.matching'));
    return null;
end $$;

create trigger individual_before before insert or update or delete on individual
    for each statement execute function match_one_at_a_time();
create trigger credential_before before insert or update or delete on credential
    for each statement execute function match_one_at_a_time();

create trigger individual_inserted after insert on individual
    referencing new table as come
    for each statement execute function keep_individuals_in_step();
create trigger individual_updated after update on individual
    referencing old table as gone new table as come
    for each statement execute function keep_individuals_in_step();
create trigger individual_deleted after delete on individual
    referencing old table as gone
    for each statement execute function keep_individuals_in_step();

create function keep_holdings_in_step() returns trigger
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
            returning partner_no, individual_no)
        select partners || array_agg(partner_no), individuals || array_agg(individual_no)
          into partners, individuals
          from added;
    end if;
    perform write_spans(partners, individuals) where partners is not null;
    return null;
end $$;

create trigger credential_inserted after insert on credential
    referencing new table as come
    for each statement execute function keep_holdings_in_step();
create trigger credential_updated after update on credential
    referencing old table as gone new table as come
    for each statement execute function keep_holdings_in_step();
create trigger credential_deleted after delete on credential
    referencing old table as gone
    for each statement execute function keep_holdings_in_step();

create view credential_counting with (security_invoker = true) as
select partner_no,
       types as kinds,
       individual_no as key,
       counts_from,
       counts_until,
       null::numeric as amount,
       individual_no as item
  from credential_span;

comment on view credential_counting is
    'R6-R9: an individual counts once a row on [counts_from, counts_until); bit n of kinds is the credential_type with type_no n.';
