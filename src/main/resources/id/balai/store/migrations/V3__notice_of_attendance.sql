-- Which version of the privacy notice stood at the door (R40); 0 where none is known.

alter table attendance add column notice integer default 0 not null;
