package id.balai.domain.attendance;

import java.util.UUID;

/// Where a scan happens.
///
/// @param event id of the event
/// @param session code of the session whose attendance is recorded
/// @param station name of the kiosk, for example `Pintu 1`
public record Door(UUID event, String session, String station) {}
