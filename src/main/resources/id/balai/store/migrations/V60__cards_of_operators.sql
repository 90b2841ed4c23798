-- A card of an operator stands among the badges: it has a holder's name instead of a participant, and no code is
-- ever given out twice, whichever kind of card it is on.

alter table badge alter column participant drop not null;
alter table badge add column holder varchar(60);
alter table badge add constraint badge_has_one_holder check ((participant is null) <> (holder is null));
