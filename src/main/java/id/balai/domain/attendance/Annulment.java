package id.balai.domain.attendance;

import java.time.Instant;

/// A record of presence that was taken back. It stays in the log; the person can be recorded again.
///
/// @param attendance as it was recorded
/// @param reason why it was wrong, as the committee wrote it
/// @param at when it was taken back
/// @param actor who did it
public record Annulment(Attendance attendance, String reason, Instant at, String actor) {}
