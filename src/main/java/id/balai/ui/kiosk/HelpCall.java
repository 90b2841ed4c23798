package id.balai.ui.kiosk;

import id.balai.domain.attendance.Door;

/// Calls an operator: a quiet light on the other stations and in the console.
@FunctionalInterface
public interface HelpCall {

  /// Somebody at this door needs help. Returns at once.
  void call(Door door);
}
