package id.balai.domain.log;

import java.time.Instant;
import java.time.ZoneId;

/// When, where and by whom something became a fact.
///
/// @param at the instant
/// @param zone the event's zone, never the computer's
/// @param station the kiosk or desk, for example `Pintu 1`
/// @param actor who did it: a role or an operator's name, for example `peserta` or `panitia`
public record Provenance(Instant at, ZoneId zone, String station, String actor) {}
