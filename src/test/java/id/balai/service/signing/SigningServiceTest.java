package id.balai.service.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.TextRead;
import id.balai.domain.declaration.Translation;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Dynamics;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.Hall;
import id.balai.fixture.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Signatures and what makes them evidence.
final class SigningServiceTest {

  private static final Actor OPERATOR = new Actor(AccessLevel.OPERATOR, "Dewi", Optional.empty());

  private final Hall hall = new Hall();
  private final SigningService signing =
      new SigningService(hall.access(), DynamicsKeeper.NONE, OfflineRecords.NONE);
  private final Participant signer = hall.person(Hall.SIGNER);
  private final Instant shown = hall.clock.instant();

  @Test
  void signatureIsStoredWithTheReadingAndTheAgreementBeforeItAndFreezesTheText() {
    int before = hall.ledger.facts().size();

    assertThat(signing.sign(drawn(text()), hall.door)).isInstanceOf(SigningResult.Signed.class);

    List<Fact> stored = hall.ledger.facts().subList(before, hall.ledger.facts().size());
    var read = new TextRead(Hall.EVENT, "IKRAR", 2, "id", text().hash());
    assertThat(stored.subList(0, 3))
        .containsExactly(
            new SigningFact.TextShown(read, signer.id(), shown, shown.plusSeconds(30)),
            new SigningFact.Agreed(read, signer.id(), shown.plusSeconds(40)),
            new SigningFact.TextFrozen(
                Hall.EVENT, "IKRAR", 2, text().hash(), List.of(signer.id())));
    assertThat(((SigningFact.Signed) stored.getLast()).signature().circumstances().identification())
        .isEqualTo(Identification.SEARCH);
  }

  @Test
  void nothingIsStoredWhenTheDiskTakesNothing() {
    hall.ledger.fill();
    int before = hall.ledger.facts().size();
    assertThat(signing.sign(drawn(text()), hall.door)).isEqualTo(new SigningResult.Failed());
    assertThat(hall.ledger.facts()).hasSize(before);
  }

  @ParameterizedTest
  @CsvSource({"ON, 1970-01-31, 1", "ON, , 1", "OFF, 1970-01-31, 0", "ON, 2006-10-08, 0"})
  void dynamicsAreKeptWhereTheEventSaysSoAndNeverOfPeopleUnderEighteen(
      String plan, @Nullable LocalDate birth, int kept) {
    List<byte[]> sealed = new ArrayList<>();
    var keeping =
        new SigningService(
            hall.access(), (_, _, _, bytes) -> sealed.add(bytes), OfflineRecords.NONE);
    if (plan.equals("ON")) {
      put(new WorkspaceFact.EventPlanned(hall.withDynamics()));
    }
    hall.bear(Hall.SIGNER, Optional.ofNullable(birth));
    SignatureSubmission still = drawn(text());
    var moved =
        new SignatureSubmission(
            still.participant(),
            still.text(),
            still.readAt(),
            new CapturedInk(
                still.captured().ink(),
                still.captured().startedAt(),
                Optional.of(Dynamics.since(List.of(List.of(1000L, 1016L), List.of(1500L))))),
            still.circumstances());

    assertThat(keeping.sign(moved, hall.door)).isInstanceOf(SigningResult.Signed.class);

    assertThat(sealed).hasSize(kept);
    sealed.forEach(bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo("0,16\n500"));
    assertThat(hall.ledger.facts().toString()).doesNotContain("Dynamics");
  }

  @Test
  void padThatOpenedBeforeTheEndOfTheTextIsRefused() {
    var hasty =
        new SignatureSubmission(
            signer.id(), text(), shown.plusSeconds(9), shown, new People(1).ink());
    assertThatThrownBy(() -> signing.sign(hasty, hall.door))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signedHashIsThatOfTheLanguageShown() {
    DeclarationText both = withEnglish(3);
    put(new SigningFact.TextWritten(both));

    signing.sign(drawn(both.in("en")), hall.door);

    var stored = hall.ledger.repositories().signatures().of(Hall.EVENT, "IKRAR").getFirst();
    assertThat(stored.textHash()).isEqualTo(both.in("en").hash()).isNotEqualTo(both.hash());
    assertThat(stored.circumstances().language()).isEqualTo("en");
    assertThat(hall.ledger.repositories().declarations().isFrozen(Hall.EVENT, "IKRAR", 3)).isTrue();
  }

  @Test
  void textThatIsNoLongerInForceHasToBeReadAgain() {
    DeclarationText old = text();
    put(new SigningFact.TextWritten(withEnglish(3)));
    assertThat(signing.sign(drawn(old), hall.door)).isEqualTo(new SigningResult.TextChanged());
  }

  @Test
  void signatureOnPaperIsKeptAsSuchAndIsTheOnlyOne() {
    var help = Optional.of(new Assistance("Sri Wahyuni", "tangan gemetar"));
    var seen = new PaperSignatureEntry(signer.id(), text(), PaperSignature.Kind.THUMBPRINT, help);

    assertThat(signing.sign(seen, hall.door, OPERATOR))
        .isEqualTo(new SigningResult.SignedOnPaper());

    assertThat(signing.sign(drawn(text()), hall.door)).isEqualTo(new SigningResult.AlreadySigned());
    assertThat(hall.ledger.repositories().signatures().onPaper(Hall.EVENT))
        .singleElement()
        .extracting(PaperSignature::kind, PaperSignature::operator)
        .containsExactly(PaperSignature.Kind.THUMBPRINT, "petugas: Dewi");
    assertThat(new PendingDeclarations(hall.ledger.repositories()).of(hall.event, "SOS", signer))
        .isEmpty();
  }

  @Test
  void thumbprintWithoutAHelperIsNoSignature() {
    var seen =
        new PaperSignatureEntry(
            signer.id(), text(), PaperSignature.Kind.THUMBPRINT, Optional.empty());
    assertThatThrownBy(() -> signing.sign(seen, hall.door, OPERATOR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoCameForAnotherSignsOnlyWhereTheOrganizerLetsDelegatesSign() {
    put(new DoorFact.Attended(delegated()));
    assertThat(signing.sign(drawn(text()), hall.door)).isEqualTo(new SigningResult.NotOwed());

    put(new WorkspaceFact.EventPlanned(hall.withDelegates()));
    assertThat(signing.sign(drawn(text()), hall.door)).isInstanceOf(SigningResult.Signed.class);
    assertThat(
            hall.ledger
                .repositories()
                .signatures()
                .of(Hall.EVENT, "IKRAR")
                .getFirst()
                .circumstances())
        .extracting(Circumstances::delegate)
        .isEqualTo(Optional.of(new Delegate("Rahmat Hidayat", "Sekretaris Desa")));
  }

  private Attendance delegated() {
    return new Attendance(
        Hall.EVENT,
        "SOS",
        signer.id(),
        shown,
        "Pintu 1",
        Attendance.Means.SEARCH,
        Optional.of(new Delegate("Rahmat Hidayat", "Sekretaris Desa")),
        Optional.empty());
  }

  private DeclarationText text() {
    return signing.text(Hall.EVENT, "IKRAR").orElseThrow();
  }

  private SignatureSubmission drawn(DeclarationText text) {
    hall.clock.set(shown.plusSeconds(40));
    var how =
        Circumstances.plain(text.language(), shown, shown.plusSeconds(40), Identification.SEARCH);
    return new SignatureSubmission(
        signer.id(),
        text,
        shown.plusSeconds(30),
        new CapturedInk(new People(1).ink(), shown.plusSeconds(33)),
        how);
  }

  private static DeclarationText withEnglish(int version) {
    return new DeclarationText(
        Hall.EVENT,
        "IKRAR",
        version,
        "id",
        "Ikrar",
        "",
        List.of("Kami netral."),
        "",
        List.of(new Translation("en", "Pledge", "", List.of("We are neutral."), "")));
  }

  private void put(Fact fact) {
    hall.ledger.record(new Provenance(hall.clock.instant(), Hall.WITA, "Meja", "panitia"), fact);
  }
}
