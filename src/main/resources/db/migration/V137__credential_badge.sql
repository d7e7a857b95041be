-- A credential that came as a badge keeps the badge's name. So a decision about the name that is changed reaches what was
-- imported under it at once, and not only what comes after it.
alter table credential add column badge text;

create index credential_badge_ix on credential (badge_key(badge)) where badge is not null;
