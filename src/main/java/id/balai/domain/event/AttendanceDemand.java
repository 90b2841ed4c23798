package id.balai.domain.event;

/// How much of an event a participant must have attended for a certificate (R23).
///
/// @param least sessions that must have been attended, of those that count; 0: every one of them
public record AttendanceDemand(int least) {

  /// Every session that counts.
  public static final AttendanceDemand EVERY = new AttendanceDemand(0);

  /// Any one session that counts.
  public static final AttendanceDemand ANY = new AttendanceDemand(1);

  public AttendanceDemand {
    if (least < 0) {
      throw new IllegalArgumentException("a demand is not negative");
    }
  }

  /// Whether somebody who attended `attended` of the `counting` sessions has met it. Nobody meets
  /// it by attending nothing; a demand for more sessions than there are means every one.
  public boolean isMetBy(int attended, int counting) {
    int needed = least == 0 ? counting : Math.min(least, counting);
    return attended > 0 && attended >= needed;
  }
}
