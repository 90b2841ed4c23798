package id.balai.service.help;

import java.time.Instant;
import java.util.UUID;

/// Somebody at a station waits for an operator.
///
/// @param event id of the event
/// @param session code of the session
/// @param station where
/// @param at since when
public record HelpCall(UUID event, String session, String station, Instant at) {}
