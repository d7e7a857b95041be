-- The card's foot says how fresh its facts are; it is asked with every card, however many imports there were.
create index import_job_newest_ix on import_job (kind, finished_at) where status = 'COMPLETED' and not dry_run;
