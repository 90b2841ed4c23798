package id.balai.service.papers;

import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Names of files: never a person's name or number (R38). What has a file of its own has a name of
/// its own: where two words differ only in what a file name leaves out, the later one is numbered.
final class FileNames {
  private FileNames() {}

  /// A word as part of a file name: lower case, letters, digits and dashes.
  static String of(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /// A group's name as part of a file name, which no other group of the event has.
  static String of(Event event, Group group) {
    return among(event.groups().stream().map(Group::name).toList(), group.name());
  }

  /// A session's code as part of a file name, which no other session of the event has.
  static String of(Event event, Session session) {
    return among(event.sessions().stream().map(Session::code).toList(), session.code());
  }

  /// A declaration's code as part of a file name, which no other declaration of the event has.
  static String ofDeclaration(Event event, String code) {
    return among(event.declarations().stream().map(DeclarationPlan::code).toList(), code);
  }

  /// A word as part of a file name that no other of these words has.
  ///
  /// @param all in an order that stays when words are added
  static String among(List<String> all, String word) {
    Set<String> plain = all.stream().map(FileNames::of).collect(Collectors.toSet());
    var taken = new HashSet<String>();
    for (String other : all) {
      String name = of(other);
      for (int n = 2; taken.contains(name); n++) {
        String numbered = of(other) + "-" + n;
        name = plain.contains(numbered) ? name : numbered;
      }
      if (other.equals(word)) {
        return name;
      }
      taken.add(name);
    }
    return of(word);
  }

  /// A name of a file that is not taken yet, from now on taken.
  ///
  /// @param name ends with `.pdf`
  static String free(String name, Set<String> taken) {
    String stem = name.substring(0, name.length() - ".pdf".length());
    String free = name;
    for (int n = 2; !taken.add(free); n++) {
      free = stem + "-" + n + ".pdf";
    }
    return free;
  }
}
