package id.balai.service.access;

import id.balai.domain.access.Post;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.Fact;

/// The one table of who may record what.
final class NeededPost {

  private NeededPost() {}

  /// The least post that may record this fact.
  static Post of(Fact fact) {
    return switch (fact) {
      case Fact.Attended attended -> of(attended.attendance().means());
      case Fact.Refused _, Fact.TextFrozen _, Fact.TextShown _, Fact.Agreed _, Fact.HelpCalled _ ->
          Post.PARTICIPANT;
      case Fact.Signed signed ->
          signed.signature().circumstances().assistance().isPresent()
              ? Post.OPERATOR
              : Post.PARTICIPANT;
      case Fact.SignedOnPaper _ -> Post.OPERATOR;
      case Fact.HelpTaken _ -> Post.OPERATOR;
      case Fact.ScannedApart _, Fact.ScansDecided _ -> Post.OPERATOR;
      case Fact.SettingChanged changed ->
          changed.setting().startsWith("operator.") ? Post.COMMITTEE : Post.KEEPER;
      case Fact.HeadSigned _ -> Post.PARTICIPANT;
      case Fact.Registered registered ->
          registered.participant().isWalkIn() ? Post.PARTICIPANT : Post.COMMITTEE;
      case Fact.BadgeIssued issued ->
          issued.badge().issue() == 1 ? Post.PARTICIPANT : Post.COMMITTEE;
      case Fact.EventPlanned _,
          Fact.TextWritten _,
          Fact.AttendanceAnnulled _,
          Fact.SignatureAnnulled _,
          Fact.ListBrought _,
          Fact.ImportUndone _,
          Fact.Corrected _,
          Fact.PeopleMerged _,
          Fact.PersonSplit _,
          Fact.BadgeEnded _,
          Fact.OperatorCardIssued _,
          Fact.OperatorCardEnded _,
          Fact.CertificateIssued _,
          Fact.CertificateVoided _,
          Fact.PrintReported _,
          Fact.Exported _,
          Fact.SentForSigning _,
          Fact.SignedElsewhere _ ->
          Post.COMMITTEE;
      case Fact.Erased _, Fact.EventClosed _, Fact.RemarkSeen _ -> Post.KEEPER;
    };
  }

  private static Post of(Attendance.Means means) {
    return switch (means) {
      case BADGE, SEARCH, WALK_IN -> Post.PARTICIPANT;
      case OPERATOR, PAPER -> Post.OPERATOR;
    };
  }
}
