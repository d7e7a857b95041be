-- Which tier a webhook was told last is looked up for each partner whose tier the night finds changed.
create index webhook_delivery_tier_ix on webhook_delivery (partner_no, hook_no, delivery_no desc)
 where event = 'tier.changed';
