-- What somebody decided here about a fact that came in by a file. The next file of the same source knows nothing of it, and
-- leaves it alone; its report says so. Launches that were put right are known by their source already.
alter table designation
    add column end_decided boolean not null default false;

alter table opportunity
    add column sharing_decided        boolean not null default false,
    -- a designation of that day or an earlier one was taken back
    add column reference_withdrawn_on date;

alter table credential
    add column decided_here boolean not null default false;

alter table partner
    add column membership_confirmed_here boolean not null default false;

-- Few among millions, looked up by each file.
create index designation_decided_ix on designation (partner_no) where end_decided;
create index opportunity_decided_ix on opportunity (partner_no, opportunity_id)
    where sharing_decided or reference_withdrawn_on is not null or launched_on_source = 'CORRECTED';
create index credential_decided_ix on credential (credential_id) where decided_here;

-- Without, the server takes the new columns for filled in most rows, and reads a table of millions through for each file.
analyze designation (end_decided);
analyze opportunity (sharing_decided, reference_withdrawn_on);
analyze credential (decided_here);
