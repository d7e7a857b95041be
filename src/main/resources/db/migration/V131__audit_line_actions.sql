-- The audit is narrowed by action, offers those that there are, and notes once an hour what a robot could cause by the
-- thousand: each is a look at the newest few entries of an index, however long the audit has become.
create index audit_line_action_ix on audit_line (action, line_no desc);
create index audit_line_not_found_ix on audit_line (user_no, subject_id, at) where action = 'page.not-found';
