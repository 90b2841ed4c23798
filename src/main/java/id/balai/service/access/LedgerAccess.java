package id.balai.service.access;

import id.balai.domain.log.Ledger;
import id.balai.domain.log.Repositories;

/// What most services work with.
///
/// @param repositories what is on record, for reading
/// @param ledger where something is recorded
/// @param currentActor in whose name
public record LedgerAccess(Repositories repositories, Ledger ledger, CurrentActor currentActor) {}
