package id.balai.service.checkin;

import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.log.DoorFact;
import id.balai.domain.participant.Participant;
import java.util.Optional;
import java.util.UUID;

/// What is kept of a refused scan.
final class Refusals {
  private Refusals() {}

  static DoorFact.Refused factOf(ScanResult result, UUID event, String session) {
    return new DoorFact.Refused(
        event, session, reasonOf(result), codeOf(result), personOf(result).map(Participant::id));
  }

  static RefusalReason reasonOf(ScanResult result) {
    return switch (result) {
      case ScanResult.Foreign _ -> RefusalReason.FOREIGN;
      case ScanResult.BadCheck _ -> RefusalReason.BAD_CHECK;
      case ScanResult.Unknown _ -> RefusalReason.UNKNOWN;
      case ScanResult.Ended ended ->
          ended.isReplaced() ? RefusalReason.REPLACED : RefusalReason.REVOKED;
      case ScanResult.WrongEvent _ -> RefusalReason.WRONG_EVENT;
      case ScanResult.NotOpen _ -> RefusalReason.NOT_OPEN;
      case ScanResult.Closed _ -> RefusalReason.CLOSED;
      case ScanResult.NotOnList _ -> RefusalReason.NOT_ON_LIST;
      case ScanResult.NotInside _ -> RefusalReason.NOT_INSIDE;
      case ScanResult.OperatorCard _,
          ScanResult.Already _,
          ScanResult.Left _,
          ScanResult.Returned _,
          ScanResult.Ok _,
          ScanResult.Apart _,
          ScanResult.Failed _ ->
          throw new IllegalArgumentException("not a refusal");
    };
  }

  static Optional<String> codeOf(ScanResult result) {
    return switch (result) {
      case ScanResult.Foreign _ -> Optional.empty();
      case ScanResult.BadCheck bad -> Optional.of(bad.code());
      case ScanResult.Unknown unknown -> Optional.of(unknown.code().text());
      case ScanResult.Ended ended -> Optional.of(ended.code().text());
      case ScanResult.WrongEvent wrong -> Optional.of(wrong.code().text());
      case ScanResult.OperatorCard card -> Optional.of(card.code().text());
      case ScanResult.NotOpen early -> Optional.of(early.code().text());
      case ScanResult.Closed late -> Optional.of(late.code().text());
      case ScanResult.NotOnList stranger -> Optional.of(stranger.code().text());
      case ScanResult.NotInside stranger -> Optional.of(stranger.code().text());
      case ScanResult.Left left -> Optional.of(left.code().text());
      case ScanResult.Returned back -> Optional.of(back.code().text());
      case ScanResult.Already again -> Optional.of(again.code().text());
      case ScanResult.Ok ok -> Optional.of(ok.code().text());
      case ScanResult.Apart apart -> Optional.of(apart.code().text());
      case ScanResult.Failed failed -> Optional.of(failed.code());
    };
  }

  private static Optional<Participant> personOf(ScanResult result) {
    return switch (result) {
      case ScanResult.Ended ended -> ended.participant();
      case ScanResult.NotOpen early -> Optional.of(early.participant());
      case ScanResult.Closed late -> Optional.of(late.participant());
      case ScanResult.NotOnList stranger -> Optional.of(stranger.participant());
      case ScanResult.NotInside stranger -> Optional.of(stranger.participant());
      default -> Optional.empty();
    };
  }
}
