package id.balai.domain.participant.roster;

/// What becomes of one row of a list.
public enum Action {
  /// Taken as it is (*TERIMA*).
  ACCEPT,
  /// Taken, but an operator should look (*PERINGATAN*).
  WARN,
  /// Belongs to somebody who is there already: a place is added (*GABUNG*).
  MERGE,
  /// Kept until the named field is typed again (*TOLAK*).
  REJECT,
  /// Nobody new: a heading, a total, a repetition (*LEWATI*).
  SKIP
}
