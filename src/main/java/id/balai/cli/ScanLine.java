package id.balai.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.participant.Participant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A door's answer as it is printed.
///
/// @param code what was scanned; `null` for a foreign code
/// @param result one word, see [#wordOf]
/// @param participant the person's short number; `null` where nobody is known
/// @param name printed name; `null` where nobody is known
/// @param session code of the session
/// @param station name of the station; of the first record for a repeated scan
/// @param at when it was recorded or refused, with the event's zone; the first time for a repeated
///   scan
/// @param owes codes of the declarations still to be signed
@JsonPropertyOrder({"code", "result", "participant", "name", "session", "station", "at", "owes"})
record ScanLine(
    @Nullable String code,
    String result,
    @Nullable Integer participant,
    @Nullable String name,
    String session,
    String station,
    String at,
    List<String> owes) {

  /// @param now when the answer was given, in the event's zone
  static ScanLine of(ScanResult result, Door door, ZonedDateTime now) {
    return switch (result) {
      case ScanResult.Ok ok ->
          recorded(result, ok.code().text(), ok.participant(), ok.attendance(), now, ok.owes());
      case ScanResult.Already again ->
          recorded(
              result, again.code().text(), again.participant(), again.first(), now, again.owes());
      case ScanResult.Left left ->
          passed(result, left.code().text(), left.participant(), left.passage(), now, List.of());
      case ScanResult.Returned back ->
          passed(result, back.code().text(), back.participant(), back.passage(), now, back.owes());
      case ScanResult.NotInside stranger ->
          refused(result, stranger.code().text(), stranger.participant(), door, now);
      case ScanResult.Foreign _ -> refused(result, null, null, door, now);
      case ScanResult.BadCheck bad -> refused(result, bad.code(), null, door, now);
      case ScanResult.Unknown unknown -> refused(result, unknown.code().text(), null, door, now);
      case ScanResult.WrongEvent wrong -> refused(result, wrong.code().text(), null, door, now);
      case ScanResult.Ended ended ->
          refused(result, ended.code().text(), ended.participant().orElse(null), door, now);
      case ScanResult.OperatorCard card -> refused(result, card.code().text(), null, door, now);
      case ScanResult.NotOpen early ->
          refused(result, early.code().text(), early.participant(), door, now);
      case ScanResult.Closed late ->
          refused(result, late.code().text(), late.participant(), door, now);
      case ScanResult.NotOnList stranger ->
          refused(result, stranger.code().text(), stranger.participant(), door, now);
      case ScanResult.Apart apart ->
          refused(result, apart.code().text(), apart.participant().orElse(null), door, now)
              .owing(apart.owes());
      case ScanResult.Failed failed -> refused(result, failed.code(), null, door, now);
    };
  }

  /// The word for a result.
  static String wordOf(ScanResult result) {
    return switch (result) {
      case ScanResult.Ok _ -> "OK";
      case ScanResult.Left _ -> "LEFT";
      case ScanResult.Returned _ -> "RETURNED";
      case ScanResult.NotInside _ -> "NOT_INSIDE";
      case ScanResult.Already _ -> "ALREADY";
      case ScanResult.NotOnList _ -> "NOT_ON_LIST";
      case ScanResult.NotOpen _ -> "NOT_OPEN";
      case ScanResult.Closed _ -> "CLOSED";
      case ScanResult.WrongEvent _ -> "WRONG_EVENT";
      case ScanResult.Ended ended -> ended.isReplaced() ? "REPLACED" : "REVOKED";
      case ScanResult.OperatorCard _ -> "OPERATOR";
      case ScanResult.Unknown _ -> "UNKNOWN";
      case ScanResult.BadCheck _ -> "BAD_CHECK";
      case ScanResult.Foreign _ -> "FOREIGN";
      case ScanResult.Apart _ -> "APART";
      case ScanResult.Failed _ -> "ERROR";
    };
  }

  private static ScanLine recorded(
      ScanResult result,
      String code,
      Participant person,
      Attendance attendance,
      ZonedDateTime now,
      List<String> owes) {
    String at = iso(attendance.at().atZone(now.getZone()));
    return new ScanLine(
        code,
        wordOf(result),
        person.number(),
        person.name(),
        attendance.session(),
        attendance.station(),
        at,
        owes);
  }

  private static ScanLine passed(
      ScanResult result,
      String code,
      Participant person,
      Passage passage,
      ZonedDateTime now,
      List<String> owes) {
    return new ScanLine(
        code,
        wordOf(result),
        person.number(),
        person.name(),
        passage.session(),
        passage.station(),
        iso(passage.at().atZone(now.getZone())),
        owes);
  }

  private static ScanLine refused(
      ScanResult result,
      @Nullable String code,
      @Nullable Participant person,
      Door door,
      ZonedDateTime now) {
    return new ScanLine(
        code,
        wordOf(result),
        person == null ? null : person.number(),
        person == null ? null : person.name(),
        door.session(),
        door.station(),
        iso(now),
        List.of());
  }

  private ScanLine owing(List<String> declarations) {
    return new ScanLine(code, result, participant, name, session, station, at, declarations);
  }

  private static String iso(ZonedDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
