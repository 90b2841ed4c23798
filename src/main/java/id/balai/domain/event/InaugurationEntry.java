package id.balai.domain.event;

import java.util.List;

/// What the committee fills in on the official record of an inauguration (R19).
///
/// @param session code of the session in which it happens
/// @param group whose members are inaugurated
/// @param number of the record in the office's agenda, or empty
/// @param decree on which it rests, or empty
/// @param witnesses numbers of the people who witness it
/// @param wording the committee's own words
public record InaugurationEntry(
    String session,
    String group,
    String number,
    String decree,
    List<Integer> witnesses,
    OwnWords wording) {

  public InaugurationEntry {
    witnesses = List.copyOf(witnesses);
  }

  /// Nothing is filled in yet.
  public InaugurationEntry(String session, String group) {
    this(session, group, "", "", List.of(), OwnWords.USUAL);
  }

  /// Words in the place of the usual ones; what is empty stays as usual.
  ///
  /// @param opening what follows the date and the place
  /// @param points the numbered points
  /// @param closing the last sentence
  public record OwnWords(String opening, List<String> points, String closing) {

    /// The usual words.
    public static final OwnWords USUAL = new OwnWords("", List.of(), "");

    public OwnWords {
      points = List.copyOf(points);
    }
  }

  /// Whether it is about this session and group.
  public boolean isOf(String otherSession, String otherGroup) {
    return session.equalsIgnoreCase(otherSession) && group.equalsIgnoreCase(otherGroup);
  }

  /// Whether nothing is filled in.
  public boolean saysNothing() {
    return equals(new InaugurationEntry(session, group));
  }
}
