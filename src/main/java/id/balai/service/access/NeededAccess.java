package id.balai.service.access;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;

/// The one table of who may record what.
final class NeededAccess {

  private NeededAccess() {}

  /// The least post that may record this fact.
  static AccessLevel of(Fact fact) {
    return switch (fact) {
      case DoorFact.Attended attended -> of(attended.attendance().means());
      case DoorFact.Refused _,
          DoorFact.Passed _,
          DoorFact.PassageAnnulled _,
          SigningFact.TextFrozen _,
          SigningFact.TextShown _,
          SigningFact.Agreed _,
          DoorFact.HelpCalled _ ->
          AccessLevel.PARTICIPANT;
      case SigningFact.Signed signed ->
          signed.signature().circumstances().assistance().isPresent()
              ? AccessLevel.OPERATOR
              : AccessLevel.PARTICIPANT;
      case SigningFact.SignedOnPaper _ -> AccessLevel.OPERATOR;
      // Whom a kiosk took for somebody else may say so: nothing but the record of that scan goes.
      case DoorFact.AttendanceAnnulled annulled ->
          annulled.isSaidAtDoor() ? of(annulled.attendance().means()) : AccessLevel.COMMITTEE;
      case DoorFact.HelpTaken _, DoorFact.AbsenceNoted _ -> AccessLevel.OPERATOR;
      // A label beside a door is printed by itself, once for each card.
      case PaperFact.PrintReported report ->
          report.run().isLabel() ? AccessLevel.PARTICIPANT : AccessLevel.COMMITTEE;
      case ApartFact.ScannedApart _, ApartFact.RegisteredApart _ -> AccessLevel.PARTICIPANT;
      case ApartFact.AdmittedApart admitted -> of(admitted.attendance().means());
      case ApartFact.SignedApart signed -> of(new SigningFact.Signed(signed.signature()));
      case ApartFact.SignedOnPaperApart _, MergingFact.ScansDecided _, MergingFact.ApartDecided _ ->
          AccessLevel.OPERATOR;
      case MergingFact.ApartChosen _ -> AccessLevel.COMMITTEE;
      case MergingFact.EntryBrought _, MergingFact.TablesBegun _, MergingFact.OwnAgain _ ->
          AccessLevel.KEEPER;
      case WorkspaceFact.SettingChanged changed ->
          changed.setting().startsWith("operator.") ? AccessLevel.COMMITTEE : AccessLevel.KEEPER;
      case WorkspaceFact.HeadSigned _, WorkspaceFact.FileGuarded _, WorkspaceFact.OlderAccepted _ ->
          AccessLevel.PARTICIPANT;
      case PeopleFact.Registered registered ->
          registered.participant().isWalkIn() ? AccessLevel.PARTICIPANT : AccessLevel.COMMITTEE;
      case DoorFact.BadgeIssued issued ->
          issued.badge().issue() == 1 ? AccessLevel.PARTICIPANT : AccessLevel.COMMITTEE;
      case WorkspaceFact.EventPlanned _,
          SigningFact.TextWritten _,
          SigningFact.SignatureAnnulled _,
          PeopleFact.ListBrought _,
          PeopleFact.ImportUndone _,
          PeopleFact.Corrected _,
          PeopleFact.PeopleMerged _,
          PeopleFact.PersonSplit _,
          DoorFact.BadgeEnded _,
          DoorFact.OperatorCardIssued _,
          DoorFact.OperatorCardEnded _,
          PaperFact.CertificateIssued _,
          PaperFact.CertificateVoided _,
          PaperFact.Exported _,
          PaperFact.SentForSigning _,
          PaperFact.SignedElsewhere _ ->
          AccessLevel.COMMITTEE;
      case PeopleFact.Erased _,
          WorkspaceFact.EventClosed _,
          WorkspaceFact.RemarkSeen _,
          WorkspaceFact.DefaultsSet _ ->
          AccessLevel.KEEPER;
    };
  }

  private static AccessLevel of(Attendance.Means means) {
    return switch (means) {
      case BADGE, SEARCH, WALK_IN -> AccessLevel.PARTICIPANT;
      case OPERATOR, PAPER -> AccessLevel.OPERATOR;
    };
  }
}
