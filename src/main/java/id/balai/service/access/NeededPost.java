package id.balai.service.access;

import id.balai.domain.access.Post;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.HouseFact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;

/// The one table of who may record what.
final class NeededPost {

  private NeededPost() {}

  /// The least post that may record this fact.
  static Post of(Fact fact) {
    return switch (fact) {
      case DoorFact.Attended attended -> of(attended.attendance().means());
      case DoorFact.Refused _,
          SigningFact.TextFrozen _,
          SigningFact.TextShown _,
          SigningFact.Agreed _,
          DoorFact.HelpCalled _ ->
          Post.PARTICIPANT;
      case SigningFact.Signed signed ->
          signed.signature().circumstances().assistance().isPresent()
              ? Post.OPERATOR
              : Post.PARTICIPANT;
      case SigningFact.SignedOnPaper _ -> Post.OPERATOR;
      case DoorFact.HelpTaken _ -> Post.OPERATOR;
      case DoorFact.ScannedApart _, DoorFact.ScansDecided _ -> Post.OPERATOR;
      case HouseFact.SettingChanged changed ->
          changed.setting().startsWith("operator.") ? Post.COMMITTEE : Post.KEEPER;
      case HouseFact.HeadSigned _ -> Post.PARTICIPANT;
      case PeopleFact.Registered registered ->
          registered.participant().isWalkIn() ? Post.PARTICIPANT : Post.COMMITTEE;
      case DoorFact.BadgeIssued issued ->
          issued.badge().issue() == 1 ? Post.PARTICIPANT : Post.COMMITTEE;
      case HouseFact.EventPlanned _,
          SigningFact.TextWritten _,
          DoorFact.AttendanceAnnulled _,
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
          PaperFact.PrintReported _,
          PaperFact.Exported _,
          PaperFact.SentForSigning _,
          PaperFact.SignedElsewhere _ ->
          Post.COMMITTEE;
      case PeopleFact.Erased _, HouseFact.EventClosed _, HouseFact.RemarkSeen _ -> Post.KEEPER;
    };
  }

  private static Post of(Attendance.Means means) {
    return switch (means) {
      case BADGE, SEARCH, WALK_IN -> Post.PARTICIPANT;
      case OPERATOR, PAPER -> Post.OPERATOR;
    };
  }
}
