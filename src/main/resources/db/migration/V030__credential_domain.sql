-- Drill-down shows a partner the credentials whose address nobody has registered, found by the domains of its people.
create index credential_domain_ix on credential (split_part(address, '@', -1));

-- ... and leaves out a domain under which another partner's people have addresses, too.
create index individual_address_domain_ix on individual_address (split_part(address, '@', -1), partner_no);
