-- Which tables these are: drawn when they are made, so that what was checked of some does not count for others.

alter table table_maker add column generation uuid;
