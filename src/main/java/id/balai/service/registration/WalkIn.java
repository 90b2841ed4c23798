package id.balai.service.registration;

import java.util.UUID;

/// What somebody without an invitation types at the kiosk (*peserta di tempat*).
///
/// @param event id of the event
/// @param name printed name, not blank
/// @param institution institution or village, not blank
/// @param position office held, or empty
/// @param group name of one of the event's groups
/// @param phone digits, with a `+` before them where it was typed; empty unless the person agreed
///   by a tick that it is kept
public record WalkIn(
    UUID event, String name, String institution, String position, String group, String phone) {}
