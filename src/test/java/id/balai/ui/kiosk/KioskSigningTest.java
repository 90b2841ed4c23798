package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.document.SheetMark;
import id.balai.domain.log.Fact;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.fixture.Hall;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.flow.SigningMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Ways of signing and of coming for somebody else, through the kiosk's view model.
final class KioskSigningTest {

  private static final Assistance HELP = new Assistance("Sri Wahyuni", "tangan gemetar");

  private final Hall hall = new Hall();
  private final TestKiosk kiosk = new TestKiosk(hall);
  private final KioskViewModel model = new KioskViewModel(kiosk.context);
  private final Participant signer = hall.person(Hall.SIGNER);

  @Test
  void leavingATextThatWasReadStoresNothingAboutIt() {
    model.codeRead(hall.code(Hall.SIGNER));
    model.handle(new KioskInput.Proceed());
    model.handle(new KioskInput.ReachedEnd(hall.clock.instant()));
    List<Fact> before = hall.ledger.facts();

    model.handle(new KioskInput.Back());

    assertThat(model.stateProperty().get()).isEqualTo(new KioskState.Resting());
    assertThat(hall.ledger.facts()).isEqualTo(before);
  }

  @Test
  void signatureOfAnEarlierDeclarationIsNeverOfferedAgain() {
    model.codeRead(hall.code(Hall.SIGNER));
    model.handle(new KioskInput.Proceed());
    sign(duty());
    model.handle(new KioskInput.Back());
    hall.clock.pass(java.time.Duration.ofSeconds(30));

    model.codeRead(hall.code(Hall.SIGNER));

    var result = (KioskState.Result) model.stateProperty().get();
    assertThat(result.answer()).isInstanceOf(ScanResult.Already.class);
    assertThat(result.next()).isEmpty();
  }

  @Test
  void helpedSignatureNamesTheHelperTheReasonAndTheOperator() {
    seek(Hall.SIGNER);
    var aiding = (KioskState.Aiding) model.stateProperty().get();
    PendingSignature duty = aiding.duty().orElseThrow().by(SigningMode.helped(HELP, aiding.who()));
    model.handle(new KioskInput.Begin(HELP));
    assertThat(duty()).isEqualTo(duty);
    sign(duty);

    Signature stored = hall.ledger.repositories().signatures().of(Hall.EVENT, "IKRAR").getFirst();
    assertThat(stored.circumstances())
        .extracting(Circumstances::identification, Circumstances::assistance)
        .containsExactly(Identification.HELPER, Optional.of(HELP));
    assertThat(SheetMark.of(stored)).containsExactly(SheetMark.ASSISTED);
    assertThat(model.stateProperty().get()).isInstanceOf(KioskState.Thanks.class);
  }

  @Test
  void thumbprintOnPaperIsKeptWithHelperAndOperator() {
    seek(Hall.SIGNER);

    model.handle(new KioskInput.SignOnPaper(PaperSignature.Kind.THUMBPRINT, Optional.of(HELP)));

    assertThat(model.stateProperty().get()).isInstanceOf(KioskState.Thanks.class);
    assertThat(hall.ledger.repositories().signatures().onPaper(Hall.EVENT))
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper.operator()).isEqualTo("petugas");
              assertThat(SheetMark.of(paper))
                  .containsExactly(SheetMark.THUMBPRINT, SheetMark.ASSISTED);
            });
  }

  @Test
  void nobodyButWhoOwesASignatureIsHelped() {
    seek("Siti Nuraini");
    assertThat(((KioskState.Aiding) model.stateProperty().get()).duty()).isEmpty();
  }

  @Test
  void whoCameForAnotherIsRecordedWithBothNamesAndAskedForNoSignature() {
    var delegate = new Delegate("Rahmat Hidayat", "Sekretaris Desa");
    model.handle(new KioskInput.Find());
    model.handle(new KioskInput.Picked(signer));
    model.handle(new KioskInput.Represent());
    model.handle(new KioskInput.Admit(signer.id(), delegate));

    var result = (KioskState.Result) model.stateProperty().get();
    assertThat(result.answer()).isInstanceOf(ScanResult.Ok.class);
    assertThat(result.next()).as("nobody signs for another unless it is allowed").isEmpty();
    Attendance stored =
        hall.ledger.repositories().attendances().find(Hall.EVENT, "SOS", signer.id()).orElseThrow();
    assertThat(stored.delegate()).contains(delegate);
  }

  @Test
  void textIsReadAnewInTheOtherLanguageAndThatOneIsSigned() {
    hall.translate();
    model.codeRead(hall.code(Hall.SIGNER));
    model.handle(new KioskInput.Proceed());
    PendingSignature indonesian = duty();

    model.handle(new KioskInput.ReadIn("en"));
    assertThat(duty()).as("before its end").isEqualTo(indonesian.in("en"));
    model.handle(new KioskInput.ReadIn("id"));
    model.handle(new KioskInput.ReachedEnd(hall.clock.instant()));
    model.handle(new KioskInput.ReadIn("en"));
    assertThat(duty()).as("behind it").isEqualTo(indonesian.in("en"));
    sign(indonesian.in("en"));

    Signature stored = hall.ledger.repositories().signatures().of(Hall.EVENT, "IKRAR").getFirst();
    assertThat(stored.textHash()).isEqualTo(indonesian.text().in("en").hash());
  }

  private void seek(String name) {
    model.handle(KioskInput.OperatorCame.WITHOUT_NAME);
    model.handle(new KioskInput.Seek());
    model.handle(new KioskInput.Help(hall.person(name)));
  }

  private PendingSignature duty() {
    return ((KioskState.Reading) model.stateProperty().get()).duty();
  }

  private void sign(PendingSignature duty) {
    Instant now = hall.clock.instant();
    model.handle(new KioskInput.ReachedEnd(now));
    model.handle(new KioskInput.Sign(drawn(hall, duty)));
  }

  /// What somebody draws who has read to the end.
  static SignatureSubmission drawn(Hall hall, PendingSignature duty) {
    Instant now = hall.clock.instant();
    var how =
        new Circumstances(
            duty.language(),
            now,
            now,
            duty.manner().identification(),
            duty.manner().assistance(),
            Optional.empty());
    return new SignatureSubmission(
        duty.person().id(), duty.shown(), now, new CapturedInk(SampleInk.SIGNATURE, now), how);
  }
}
