package id.balai.domain.layout;

/// The order of people on an attendance sheet (R6).
public enum SheetSort {
  /// Protocol order within the group (UU 9/2010 art. 11, R36).
  PROTOCOL,
  /// Rank list of civil servants (*DUK*): grade, then longer service, then age.
  RANK,
  NAME,
  /// First come first; who has not come stands last.
  ARRIVAL,
  /// Villages in the order of their codes.
  VILLAGE
}
