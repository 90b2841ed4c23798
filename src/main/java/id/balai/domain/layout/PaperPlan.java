package id.balai.domain.layout;

/// How the papers of an event look: kept with the event, so that a paper that is made again is the
/// same (R1, R4).
///
/// @param look margins, letters and ink of all office papers
/// @param sheet columns, paper, mode, order and masks of attendance sheets
/// @param letters paper of declarations, records, recaps and lists
/// @param stampDuty whether pacts leave a place for a duty stamp (R22)
/// @param archive what the archive is told of every paper; an event from before there was a choice
///   has none
/// @param identities how all papers but sheets show identity numbers; an event from before there
///   was a choice has the standard ones
public record PaperPlan(
    PaperLook look,
    SheetLayout sheet,
    PaperFormat letters,
    StampDuty stampDuty,
    ArchivePlan archive,
    IdentityMasks identities) {

  /// F4 upright everywhere, standard columns, numbers masked, no duty stamp.
  public static final PaperPlan STANDARD =
      new PaperPlan(
          PaperLook.STANDARD,
          SheetLayout.STANDARD,
          PaperFormat.F4_PORTRAIT,
          StampDuty.NONE,
          ArchivePlan.STANDARD,
          IdentityMasks.STANDARD);

  public PaperPlan {
    archive = archive == null ? ArchivePlan.STANDARD : archive;
    identities = identities == null ? IdentityMasks.STANDARD : identities;
  }

  /// The same papers with other attendance sheets.
  public PaperPlan withSheet(SheetLayout other) {
    return new PaperPlan(look, other, letters, stampDuty, archive, identities);
  }

  /// The same papers on another sheet.
  public PaperPlan on(PaperFit fit) {
    return withLook(look.on(fit));
  }

  /// The same papers with another look.
  public PaperPlan withLook(PaperLook other) {
    return new PaperPlan(other, sheet, letters, stampDuty, archive, identities);
  }

  /// The same papers with declarations, records and lists on another sheet.
  public PaperPlan withLetters(PaperFormat other) {
    return new PaperPlan(look, sheet, other, stampDuty, archive, identities);
  }
}
