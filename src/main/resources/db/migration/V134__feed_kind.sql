-- The card says how fresh its facts are. A feed that brings the same file again has come too, so it must be known what a
-- feed brings; and a file of ACE opportunities makes the facts of its own partner fresh, however many partners have some.
alter table feed_state
    add column kind       text,
    add column partner_id text;

create index import_job_newest_of_partner_ix on import_job (partner_no, finished_at)
    where kind = 'ace-opportunities' and status = 'COMPLETED' and not dry_run;
