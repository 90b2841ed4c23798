package id.balai.domain.participant.roster;

/// When one person was inside, as a list says it.
///
/// @param in when the person came, or empty
/// @param out when the person left, or empty
/// @param minutes how long the person was inside, in minutes; empty for who did not come
public record PersonTimes(String in, String out, String minutes) {

  /// Somebody who did not come.
  public static final PersonTimes NONE = new PersonTimes("", "", "");
}
