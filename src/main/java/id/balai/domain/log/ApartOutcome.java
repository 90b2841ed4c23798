package id.balai.domain.log;

/// By which rule it was decided what something counts for that was recorded without the common
/// database.
public enum ApartOutcome {
  /// It counts as it was recorded.
  COUNTED,
  /// The common database had this very record already.
  KNOWN,
  /// The person was recorded earlier elsewhere; this one is kept as a repeat.
  REPEATED,
  /// The person was recorded later elsewhere; this one counts and the other is kept as a repeat.
  CAME_EARLIER,
  /// The badge had been replaced by then.
  REPLACED,
  /// The badge had been withdrawn by then.
  REVOKED,
  /// The person is not on the list of the session, or no longer on any.
  NOT_ON_LIST,
  /// At a way out: nobody recorded that the person came in.
  NOT_INSIDE,
  /// Nobody issued such a badge.
  UNKNOWN,
  /// The badge is of another event.
  WRONG_EVENT,
  /// The door of the session was not open at that time.
  NOT_OPEN,
  /// The number was somebody else's by then; the next free one was given.
  RENUMBERED,
  /// Somebody of the same name is on the list; both are kept, and a person is asked.
  SAME_NAME,
  /// The person signed earlier elsewhere; both are kept, the first counts.
  SIGNED_LATER,
  /// The person signed later elsewhere; both are kept, this one counts.
  SIGNED_EARLIER,
  /// It counts under the text that was shown, which has a newer version by now.
  OLDER_TEXT,
  /// Something else stands in its place that no rule knows; it is kept, and a person looks whether
  /// it is to be done again.
  OVERTAKEN,
  /// The event was closed by then.
  EVENT_CLOSED;

  /// Whether anybody has to know: it came out otherwise than it was recorded.
  public boolean isNoted() {
    return this != COUNTED && this != KNOWN;
  }

  /// Whether no rule can know, so that a person is asked: two of one name may be one, and whoever
  /// was greeted with a badge that had ended may be the right one.
  public boolean isAsked() {
    return this == SAME_NAME || this == REPLACED || this == REVOKED;
  }

  /// Whether it counts.
  public boolean counts() {
    return switch (this) {
      case COUNTED, KNOWN, CAME_EARLIER, RENUMBERED, SAME_NAME, SIGNED_EARLIER, OLDER_TEXT -> true;
      case REPEATED,
          REPLACED,
          REVOKED,
          NOT_ON_LIST,
          NOT_INSIDE,
          UNKNOWN,
          WRONG_EVENT,
          NOT_OPEN,
          SIGNED_LATER,
          OVERTAKEN,
          EVENT_CLOSED ->
          false;
    };
  }
}
