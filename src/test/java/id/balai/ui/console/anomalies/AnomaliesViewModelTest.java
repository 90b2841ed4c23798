package id.balai.ui.console.anomalies;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.log.SigningFact;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.Signature;
import id.balai.fixture.Hall;
import id.balai.fixture.People;
import id.balai.service.access.Seats;
import id.balai.service.signing.Anomaly;
import id.balai.service.signing.AnomalyService;
import id.balai.service.signing.RecordRef;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.PickedRows;
import id.balai.ui.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Remarks on an event: who sees them, what is said of each, and that they were looked at.
final class AnomaliesViewModelTest {

  private static final Instant AT = Instant.parse("2024-10-07T01:14:00Z");

  private final Hall hall = new Hall();
  private final PageModel page = MemoryPage.of(hall);
  private final AnomaliesViewModel model =
      new AnomaliesViewModel(
          page, new AnomalyService(hall.gated(), hall.ledger.log()), hall.ledger.repositories());

  @Test
  void eventInWhichNothingIsRemarkableHasNoRows() {
    model.start();
    assertThat(model.rows().stateProperty().get()).isEqualTo(PickedRows.State.READ);
    assertThat(model.rows().all()).isEmpty();
    model.see("catatan");
    assertThat(said()).as("nothing is chosen").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AccessLevel.class)
  void remarksAreForTheKeeperAlone(AccessLevel post) {
    sign(Hall.SIGNER);
    Seats.again(hall.currentActor, new Actor(post, "Rina", Optional.empty()));
    model.start();

    boolean isKeeper = post == AccessLevel.KEEPER;
    assertThat(model.isLocked()).isNotEqualTo(isKeeper);
    assertThat(model.rows().all()).hasSize(isKeeper ? 1 : 0);
    assertThat(said()).isEmpty();
  }

  @Test
  void remarkThatWasLookedAtKeepsItsNoteAndStaysChosen() {
    sign(Hall.SIGNER);
    choose();
    model.see(" ia datang lewat pintu samping ");

    assertThat(said()).isEqualTo(text("remarks.kept"));
    AnomalyRow row = model.rows().chosenProperty().get().orElseThrow();
    assertThat(row.seen())
        .hasValueSatisfying(
            seen -> assertThat(seen.note()).isEqualTo("ia datang lewat pintu samping"));
    assertThat(row.people()).isEqualTo(Hall.SIGNER);
    assertThat(model.say().seen(row.seen().orElseThrow())).contains("pintu samping", "09.14");
  }

  @ParameterizedTest
  @CsvSource({"0, remarks.kept", "400, remarks.kept", "401, remarks.long"})
  void noteIsAsLongAsItMayBe(int letters, String key) {
    sign(Hall.SIGNER);
    choose();
    model.see(" " + "a".repeat(letters) + " ");

    assertThat(said()).isEqualTo(text(key, AnomalyService.LONGEST_NOTE));
    assertThat(model.rows().chosenProperty().get().orElseThrow().seen().isPresent())
        .isEqualTo(key.endsWith("kept"));
  }

  @Test
  void noteThatWasNotStoredIsSaidAndNotShown() {
    sign(Hall.SIGNER);
    choose();
    hall.ledger.fill();
    model.see("catatan");

    assertThat(said()).isEqualTo(text("remarks.not.kept"));
    assertThat(model.rows().chosenProperty().get().orElseThrow().seen()).isEmpty();
  }

  @Test
  void keeperWhoIsOneNoLongerStoresNothing() {
    sign(Hall.SIGNER);
    choose();
    Seats.again(hall.currentActor, new Actor(AccessLevel.COMMITTEE, "Budi", Optional.empty()));
    model.see("catatan");

    assertThat(said()).isEqualTo(ErrorMessages.notAllowed(page.messages(), AccessLevel.KEEPER));
  }

  @Test
  void personIsLedTo() {
    model.open(new UUID(2, 1));
    assertThat(MemoryPage.ways(page)).containsExactly("person " + new UUID(2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # remark     | seconds | in a few words          | what is said has
          HURRIED      | 4       | Berselang 4 detik       | berselang 4 detik
          HURRIED      | 60      | Berselang 1 menit       | berselang 1 menit
          STROKES      | 60      | Goresan sama            | bergoresan sama
          FAR          | 14700   | Jauh dari kehadiran     | 4 jam 5 menit sesudah
          FAR          | -14700  | Jauh dari kehadiran     | 4 jam 5 menit sebelum
          ABSENT       | 0       | Tanpa kehadiran         | belum tercatat
          CLOCK        | 1800    | Jam mundur 30 menit     | dari 09.44 menjadi 09.14
          """)
  void everyRemarkIsSaidWithoutAccusingAnybody(
      String kind, long seconds, String what, String says) {
    Anomaly remark = remark(kind, Duration.ofSeconds(seconds));
    assertThat(model.say().what(remark)).isEqualTo(what);
    assertThat(model.say().says(remark)).contains(says);

    page.messages().languageProperty().set(Language.ENGLISH);
    assertThat(model.say().what(remark)).isNotBlank().isNotEqualTo(what);
    assertThat(model.say().says(remark)).doesNotContain("{", says);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024-10-07T01:14:00Z, 09.14
          2024-10-07T15:59:00Z, 23.59
          2024-10-07T16:00:00Z, '8 Oktober 2024, 00.00'
          2024-10-06T15:59:00Z, '6 Oktober 2024, 23.59'
          """)
  void dayIsSaidWhereItIsNoneOfTheEvents(Instant at, String when) {
    assertThat(model.say().when(at)).isEqualTo(when);
  }

  private static Anomaly remark(String kind, Duration apart) {
    RecordRef earlier = ref(RecordRef.Kind.SIGNATURE, AT);
    RecordRef later = ref(RecordRef.Kind.SIGNATURE, AT.plus(apart));
    return switch (kind) {
      case "HURRIED" -> new Anomaly.Hurried(later, earlier);
      case "STROKES" -> new Anomaly.SameStrokes(later, earlier);
      case "FAR" -> new Anomaly.FarFromCheckIn(later, ref(RecordRef.Kind.CHECK_IN, AT));
      case "ABSENT" -> new Anomaly.NotCheckedIn(later);
      default -> new Anomaly.ClockJumped(AT, "Pintu 1", AT.plus(apart), 7);
    };
  }

  private static RecordRef ref(RecordRef.Kind kind, Instant at) {
    return new RecordRef(new UUID(2, 1), kind, "IKRAR", "Pintu 1", at);
  }

  /// Somebody signs who was never recorded as present.
  private void sign(String name) {
    DeclarationText text =
        hall.ledger.repositories().declarations().current(Hall.EVENT, "IKRAR").orElseThrow();
    Ink ink = new People(3).ink();
    var signature =
        new Signature(
            Hall.EVENT,
            "IKRAR",
            text.version(),
            text.hash(),
            hall.person(name).id(),
            "SOS",
            "Pintu 1",
            AT,
            AT,
            AT,
            ink,
            Circumstances.notKept(AT, AT));
    hall.ledger.record(
        hall.currentActor.by(hall.event), List.of(new SigningFact.Signed(signature)));
  }

  private void choose() {
    model.start();
    model.rows().chosenProperty().set(model.rows().all().stream().findFirst());
    assertThat(model.rows().chosenProperty().get()).isPresent();
  }

  private String said() {
    return page.statusProperty().get();
  }

  private String text(String key, Object... values) {
    return page.messages().text(key, values);
  }
}
