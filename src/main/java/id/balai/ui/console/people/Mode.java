package id.balai.ui.console.people;

/// What the panel beside the table is for.
enum Mode {
  /// Nobody is chosen.
  NONE,
  /// One person's record.
  RECORD,
  /// The form for somebody new.
  ADD,
  /// The form for a correction.
  CORRECT,
  /// The choice of an entry that is the same person.
  MERGE,
  /// What undoing a merger means, before it is done.
  PART,
  /// The form for the person who is taken out of an entry.
  SPLIT,
  /// What erasing a person's data means, before it is done.
  ERASE
}
