package id.balai.service.registration;

import java.time.Instant;
import java.time.ZoneId;

/// The import that was made last and was not taken back.
///
/// @param at when
/// @param zone of the place where it was made
/// @param station where
/// @param people how many were new
/// @param widened how many who were there got a further capacity
/// @param place of its entry in the log
public record LastImport(
    Instant at, ZoneId zone, String station, int people, int widened, long place) {}
