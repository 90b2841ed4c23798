package id.balai.ui.kiosk.result;

import id.balai.domain.attendance.ScanResult;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The one icon of an answer; no two answers that ask for different things share one.
final class Emblem {

  private Emblem() {}

  static Ikon of(ScanResult answer, boolean owes) {
    return switch (answer) {
      case ScanResult.Ok _ -> MaterialDesignC.CHECK_BOLD;
      case ScanResult.Returned _ -> MaterialDesignL.LOGIN_VARIANT;
      case ScanResult.Left _ -> MaterialDesignL.LOGOUT_VARIANT;
      case ScanResult.NotInside _ -> MaterialDesignD.DOOR;
      case ScanResult.Already _ -> owes ? MaterialDesignD.DRAW_PEN : MaterialDesignH.HISTORY;
      case ScanResult.NotOpen _ -> MaterialDesignC.CLOCK_OUTLINE;
      case ScanResult.Closed _ -> MaterialDesignL.LOCK_CLOCK;
      case ScanResult.NotOnList _ -> MaterialDesignS.SWAP_HORIZONTAL;
      case ScanResult.Ended _ -> MaterialDesignC.CANCEL;
      case ScanResult.OperatorCard _ -> MaterialDesignA.ACCOUNT_KEY;
      case ScanResult.WrongEvent _ -> MaterialDesignC.CALENDAR_REMOVE;
      case ScanResult.Unknown _ -> MaterialDesignH.HELP;
      case ScanResult.BadCheck _ -> MaterialDesignQ.QRCODE_SCAN;
      case ScanResult.Foreign _ -> MaterialDesignQ.QRCODE_REMOVE;
      case ScanResult.Apart _ -> MaterialDesignC.CLOUD_OFF_OUTLINE;
      case ScanResult.Failed _ -> MaterialDesignA.ALERT_OUTLINE;
    };
  }
}
