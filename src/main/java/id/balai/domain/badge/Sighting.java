package id.balai.domain.badge;

/// One showing of a code at a kiosk, reported once however long it stays in view.
public sealed interface Sighting {

  /// Something shaped like a badge code of any format; its check letter may still be wrong.
  ///
  /// @param text in capitals, without outer blanks
  record Badge(String text) implements Sighting {}

  /// The code of a certificate, whole or not: its text is checked, and never kept.
  record Certificate(String text) implements Sighting {}

  /// A code that is no badge. Its text is not handed on.
  record Foreign(ForeignKind kind) implements Sighting {}
}
