package id.balai.domain.event;

/// How a batch of certificates is numbered (R24).
public enum Numbering {
  /// Every certificate has a number of its own.
  EACH,
  /// The office gives one number to the whole batch; `{seq}` is left out of it and only the program
  /// counts on.
  ONE_FOR_ALL
}
