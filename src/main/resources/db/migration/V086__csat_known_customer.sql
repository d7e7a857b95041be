-- Whose mail addresses are a customer's for certain (R21): who writes from one of these domains needs no administrator.
create table csat_known_customer (
    partner_no integer not null,
    domain     text not null,
    name       text not null,
    added_on   date not null,
    added_by   text not null,
    version    bigint not null default 0,
    constraint csat_known_customer_pk primary key (partner_no, domain),
    constraint csat_known_customer_partner_fk foreign key (partner_no) references partner (partner_no),
    constraint csat_known_customer_domain_ck check (domain ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,63}$'),
    constraint csat_known_customer_name_ck check (name = btrim(name) and name <> '')
);
