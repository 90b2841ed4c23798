package id.balai.service.station;

import id.balai.domain.attendance.Door;

/// A kiosk that is open on this computer.
///
/// @param door its event, session and station
/// @param display the number of the display it fills, from 1
public record OpenKiosk(Door door, int display) {}
