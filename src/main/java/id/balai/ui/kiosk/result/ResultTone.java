package id.balai.ui.kiosk.result;

import id.balai.domain.attendance.ScanResult;
import id.balai.ui.control.Tone;

/// Which tone an answer of the door has, in colour and sound.
public final class ResultTone {

  private ResultTone() {}

  /// The one tone of an answer.
  public static Tone of(ScanResult answer) {
    return switch (answer) {
      case ScanResult.Ok _, ScanResult.Returned _, ScanResult.Left _ -> Tone.OK;
      case ScanResult.Already _, ScanResult.OperatorCard _, ScanResult.Apart _ -> Tone.INFO;
      case ScanResult.NotOpen _,
          ScanResult.Closed _,
          ScanResult.NotOnList _,
          ScanResult.NotInside _,
          ScanResult.WrongEvent _,
          ScanResult.BadCheck _ ->
          Tone.WARN;
      case ScanResult.Ended _, ScanResult.Unknown _, ScanResult.Foreign _, ScanResult.Failed _ ->
          Tone.BAD;
    };
  }
}
