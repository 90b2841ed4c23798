package id.balai.paper.printing.ipp;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// An answer of the Internet Printing Protocol.
///
/// @param status below 0x0100: it was done
/// @param groups the groups of attributes, in order
record IppAnswer(int status, List<Group> groups) {

  /// There is no such printer or job (RFC 8011 appendix B).
  static final int NOT_FOUND = 0x0406;

  /// Attributes of the operation itself.
  static final int OPERATION = 0x01;

  /// Attributes of a job.
  static final int JOB = 0x02;

  /// Attributes of a printer.
  static final int PRINTER = 0x04;

  private static final int FORBIDDEN = 0x0401;
  private static final int NOT_AUTHORIZED = 0x0403;
  private static final int NOT_ACCEPTING = 0x0506;

  IppAnswer {
    groups = List.copyOf(groups);
  }

  boolean isDone() {
    return status < 0x0100;
  }

  /// The printer takes no work, or not from this user.
  boolean isRefusal() {
    return (status >= FORBIDDEN && status <= NOT_AUTHORIZED) || status == NOT_ACCEPTING;
  }

  /// The print system's own words; may be empty.
  String message() {
    return of(OPERATION).stream().findFirst().map(group -> group.text("status-message")).orElse("");
  }

  List<Group> of(int tag) {
    return groups.stream().filter(group -> group.tag() == tag).toList();
  }

  /// Attributes of one printer or job. Values are texts; numbers stand in decimal, collections and
  /// what is not understood are left out.
  ///
  /// @param tag what it is about
  /// @param values all values by attribute name
  record Group(int tag, Map<String, List<String>> values) {

    List<String> all(String name) {
      return values.getOrDefault(name, List.of());
    }

    String text(String name) {
      List<String> all = all(name);
      return all.isEmpty() ? "" : all.getFirst();
    }

    OptionalInt number(String name) {
      String text = text(name);
      return text.matches("-?\\d{1,9}")
          ? OptionalInt.of(Integer.parseInt(text))
          : OptionalInt.empty();
    }
  }
}
