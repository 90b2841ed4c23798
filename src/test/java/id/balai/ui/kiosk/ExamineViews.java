package id.balai.ui.kiosk;

import id.balai.domain.badge.ForeignKind;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.fixture.Hall;
import id.balai.fixture.Office;
import id.balai.ui.kiosk.flow.KioskInput;
import java.util.List;
import java.util.function.Function;

/// The states in which a kiosk checks a certificate.
final class ExamineViews {

  private ExamineViews() {}

  static List<KioskView> all() {
    return List.of(
        new KioskView(
            "examine",
            () -> new TestKiosk(new Hall()),
            (_, screen) -> screen.model().handle(new KioskInput.Examine())),
        scan("examined-genuine", kiosk -> Office.ours().token(certified(kiosk))),
        scan("examined-recorded", kiosk -> certified(kiosk).code()),
        scan("examined-replaced", ExamineViews::replaced),
        scan("examined-voided", ExamineViews::voided),
        scan("examined-forged", ExamineViews::forged),
        scan("examined-other-office", kiosk -> Office.other().token(certified(kiosk))),
        scan("examined-damaged", _ -> "BLI1:6BFOXN%TS3DH0YO"),
        scan("examined-unknown", _ -> "BLI-0000-0000"),
        new KioskView(
            "examined-no-certificate",
            () -> new TestKiosk(new Hall()),
            (_, screen) -> examineWeb(screen)));
  }

  private static KioskView scan(String name, Function<TestKiosk, String> code) {
    return new KioskView(
        name,
        () -> new TestKiosk(new Hall()),
        (kiosk, screen) -> screen.model().codeRead(code.apply(kiosk)));
  }

  private static CertificateFacts certified(TestKiosk kiosk) {
    return kiosk.hall.facts(kiosk.hall.certify(Hall.LONG_NAME));
  }

  private static String replaced(TestKiosk kiosk) {
    Certificate old = kiosk.hall.certify(Hall.LONG_NAME);
    kiosk.hall.replace(old, Hall.LONG_NAME);
    return old.code();
  }

  private static String voided(TestKiosk kiosk) {
    Certificate old = kiosk.hall.certify("Siti Nuraini");
    kiosk.hall.withdraw(old);
    return old.code();
  }

  /// Signed by nobody: the last letters are another certificate's.
  private static String forged(TestKiosk kiosk) {
    String one = Office.ours().token(certified(kiosk));
    String other = Office.ours().token(kiosk.hall.facts(kiosk.hall.certify("Siti Nuraini")));
    return one.substring(0, one.length() - 60) + other.substring(other.length() - 60);
  }

  private static void examineWeb(KioskScreen screen) {
    screen.model().handle(new KioskInput.Examine());
    screen.model().foreignSeen(ForeignKind.WEB);
  }
}
