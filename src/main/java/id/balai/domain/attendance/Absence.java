package id.balai.domain.attendance;

import java.util.UUID;

/// What the desk entered of somebody who did not come to a session.
///
/// @param event id of the event
/// @param session code of the session
/// @param participant id of the participant who was invited
/// @param reason why
public record Absence(UUID event, String session, UUID participant, AbsenceReason reason) {}
