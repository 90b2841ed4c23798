-- The newest entry of a kind is found without reading the entries of years.

create index event_log_kind on event_log (event, kind, position);
