-- Some files belong to one partner, which is chosen with them and not named in them.
alter table import_job
    add column partner_no integer,
    add constraint import_job_partner_fk foreign key (partner_no) references partner (partner_no);
