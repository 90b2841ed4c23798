package id.balai.domain.attendance;

/// Why a scan was not recorded as attendance; kept with its time. What a foreign code says is never
/// kept.
public enum RefusalReason {
  NOT_ON_LIST,
  /// At a way out: nobody recorded that the person came in.
  NOT_INSIDE,
  NOT_OPEN,
  CLOSED,
  WRONG_EVENT,
  REPLACED,
  REVOKED,
  UNKNOWN,
  BAD_CHECK,
  FOREIGN
}
