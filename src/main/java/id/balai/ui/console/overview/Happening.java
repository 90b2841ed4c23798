package id.balai.ui.console.overview;

import id.balai.ui.control.Tone;

/// One line of what just happened.
///
/// @param time when, in the event's zone, with seconds
/// @param name who, or empty where nobody is known
/// @param place institution and station
/// @param key of the word for it
/// @param tone its colour
/// @param why key of the reason, or empty
public record Happening(String time, String name, String place, String key, Tone tone, String why) {

  /// A line without a reason.
  Happening(String time, String name, String place, String key, Tone tone) {
    this(time, name, place, key, tone, "");
  }

  /// The same line with a reason.
  Happening because(String reason) {
    return new Happening(time, name, place, key, tone, reason);
  }
}
