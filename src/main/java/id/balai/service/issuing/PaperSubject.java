package id.balai.service.issuing;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a paper is about, in the words of those who look for it on a screen; never part of a file
/// name, a log or a print queue.
///
/// @param occasion name of the session or title of the text; empty: the whole event
/// @param part group, contingent or person; empty: everybody
public record PaperSubject(String occasion, String part) {

  /// The whole event.
  static final PaperSubject EVENT = new PaperSubject("", "");

  private static final Pattern NUMBERED = Pattern.compile("(?:sertifikat|pakta-.*)-(\\d{4,})");

  private static final Pattern OF_SESSION =
      Pattern.compile("(?:daftar-hadir|rekap-kehadiran|slip|berita-acara)-.+");

  static PaperSubject of(Session session) {
    return new PaperSubject(session.name(), "");
  }

  static PaperSubject of(Session session, Group group) {
    return new PaperSubject(session.name(), group.name());
  }

  /// What a file is about that was named by this program, as far as its name and the event as it is
  /// now tell.
  ///
  /// @param name of the file, without its ending
  public static PaperSubject read(Event event, String name) {
    String occasion =
        event.sessions().stream()
            .filter(session -> OF_SESSION.matcher(name).matches() && isOf(name, session))
            .map(Session::name)
            .findFirst()
            .orElse("");
    String part =
        event.groups().stream()
            .filter(group -> isOf(name, group))
            .map(Group::name)
            .findFirst()
            .orElse("");
    return new PaperSubject(occasion, part);
  }

  /// The number in the name of a paper that has one for each person.
  ///
  /// @param name of the file, without its ending
  public static OptionalInt number(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches()
        ? OptionalInt.of(Integer.parseInt(numbered.group(1)))
        : OptionalInt.empty();
  }

  private static boolean isOf(String name, Session session) {
    return ("-" + name + "-").contains("-" + FileNames.of(session.code()) + "-");
  }

  private static boolean isOf(String name, Group group) {
    String word = FileNames.of(group.name());
    return name.endsWith(String.format(Locale.ROOT, "-%02d-%s", group.order(), word))
        || name.equals("kontingen-" + word)
        || (name.startsWith("berita-acara-") && name.endsWith("-" + word));
  }
}
