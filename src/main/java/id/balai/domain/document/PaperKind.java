package id.balai.domain.document;

/// The kinds of paper that an event leaves.
public enum PaperKind {
  ATTENDANCE_SHEET,
  BADGES,
  CERTIFICATE,
  JOINT_DECLARATION,
  PACT,
  PLEDGE,
  OFFICIAL_RECORD,
  CONTINGENT_ROSTER,
  RECAP,
  RECEIPTS,
  MINUTES,
  SLIPS,
  INVITED_LIST,
  CERTIFICATE_LIST,
  PHOTO_PAGE
}
