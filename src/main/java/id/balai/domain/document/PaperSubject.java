package id.balai.domain.document;

import id.balai.domain.event.Group;
import id.balai.domain.event.Session;

/// What a paper is about, in the words of those who look for it on a screen; never part of a file
/// name or a print queue.
///
/// @param occasion name of the session or title of the text; empty: the whole event
/// @param part group, contingent or person; empty: everybody
/// @param number of the person or certificate whose paper it is; 0: it is nobody's alone
public record PaperSubject(String occasion, String part, int number) {

  /// The whole event.
  public static final PaperSubject EVENT = new PaperSubject("", "");

  public PaperSubject(String occasion, String part) {
    this(occasion, part, 0);
  }

  /// One session.
  public static PaperSubject of(Session session) {
    return new PaperSubject(session.name(), "");
  }

  /// A group in a session.
  public static PaperSubject of(Session session, Group group) {
    return new PaperSubject(session.name(), group.name());
  }

  /// The same without a word about a person: their number stays.
  public PaperSubject withoutPerson() {
    return number == 0 ? this : new PaperSubject(occasion, "", number);
  }
}
