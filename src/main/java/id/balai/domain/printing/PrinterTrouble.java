package id.balai.domain.printing;

/// What a printer complains about.
public enum PrinterTrouble {
  PAPER_OUT,
  PAPER_JAM,
  COVER_OPEN,
  TONER_LOW,
  TONER_OUT,
  OFFLINE,
  PAUSED,
  OTHER
}
