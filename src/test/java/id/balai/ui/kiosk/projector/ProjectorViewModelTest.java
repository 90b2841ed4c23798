package id.balai.ui.kiosk.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.service.signing.DynamicsKeeper;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.PaperSignatureEntry;
import id.balai.service.signing.SigningService;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the hall reads beside the growing sheet: who is called, who signed, how many of how many.
final class ProjectorViewModelTest {

  private static final String CODE = "IKRAR";

  private final Hall hall = new Hall();
  private final Messages messages = new Messages(Language.INDONESIAN);
  private final SimpleObjectProperty<Optional<Participant>> called =
      new SimpleObjectProperty<>(Optional.empty());
  private final ProjectorViewModel model =
      new ProjectorViewModel(
          hall.ledger.repositories(),
          hall.ledger,
          AtOnce.tasks(),
          messages,
          hall.event,
          CODE,
          called);

  @AfterEach
  void stop() {
    model.stop();
    assertThat(hall.ledger.listeners()).isZero();
  }

  @Test
  void eventInWhichNobodySignsIsWaitedForAndIsNeverComplete() {
    hall.signers(0);
    model.start();

    assertThat(model.calledWords().get()).isEqualTo("Mohon menunggu");
    assertThat(model.count().get()).isEqualTo("0 dari 0");
    assertThat(model.titleProperty().get()).isEqualTo("Ikrar Netralitas ASN");
  }

  @Test
  void oneAfterTheOtherIsCountedUntilAllAreThere() {
    hall.signers(3);
    model.start();
    List<Participant> order = order();
    sign(order.get(0));
    sign(order.get(2));
    assertThat(model.count().get()).isEqualTo("2 dari 3");
    assertThat(model.newestName().get()).isEqualTo(order.get(2).name());
    assertThat(model.calledWords().get()).isEqualTo("Mohon menunggu");

    sign(order.get(1));
    assertThat(model.calledWords().get()).isEqualTo("Semua sudah menandatangani");
    called.set(Optional.of(order.get(1)));
    assertThat(model.calledWords().get()).isEqualTo(order.get(1).name());
  }

  @Test
  void whoSignedBeforeTheHallLookedOnIsNotAnnounced() {
    hall.signers(2);
    sign(order().getFirst());
    model.start();

    assertThat(model.newestName().get()).isEmpty();
    assertThat(model.count().get()).isEqualTo("1 dari 2");
  }

  @Test
  void signatureThatIsTakenBackLeavesItsPlaceAndIsNoLongerTheNewest() {
    hall.signers(2);
    model.start();
    Participant first = order().getFirst();
    sign(first);
    hall.ledger.record(
        hall.currentActor.by(hall.event),
        new SigningFact.SignatureAnnulled(Hall.EVENT, CODE, 2, first.id(), "salah orang"));

    assertThat(model.count().get()).isEqualTo("0 dari 2");
    assertThat(model.newestProperty().get()).isEmpty();
  }

  @Test
  void whoComesOntoTheListWhileTheHallLooksOnIsCounted() {
    hall.signers(2);
    model.start();
    assertThat(model.count().get()).isEqualTo("0 dari 2");

    hall.register("Susulan", List.of(CODE));
    assertThat(model.count().get()).isEqualTo("0 dari 3");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # place from 0, page from 0
          0,  0
          35, 0
          36, 1
          71, 1
          72, 2
          """)
  void pageIsThatOfWhoIsCalled(int place, int page) {
    hall.signers(80);
    model.start();
    called.set(Optional.of(order().get(place)));

    assertThat(model.page().get()).isEqualTo(page);
    assertThat(model.calledProperty().get()).contains(order().get(place).id());
  }

  @Test
  void pageStaysWhereItIsWhenNobodyIsCalledOrSomebodyWithoutAPlace() {
    hall.signers(80);
    model.start();
    called.set(Optional.of(order().get(40)));
    called.set(Optional.empty());
    assertThat(model.page().get()).isEqualTo(1);
    assertThat(model.calledProperty().get()).isEmpty();

    called.set(Optional.of(hall.person("Siti Nuraini")));
    assertThat(model.page().get()).isEqualTo(1);
  }

  @Test
  void freshTextIsReadAndWhatWasSignedUnderTheOldOneIsNotCounted() {
    hall.signers(2);
    model.start();
    Participant first = order().getFirst();
    sign(first);
    hall.rewrite(5, 2);

    assertThat(model.sheetProperty().get().places())
        .extracting(JointPlaces.Place::person)
        .extracting(Participant::name)
        .doesNotContain(first.name());
    assertThat(model.count().get()).isEqualTo("0 dari 1");
    assertThat(model.newestName().get()).isEmpty();
  }

  @Test
  void everyWordFollowsTheLanguage() {
    hall.signers(2);
    model.start();
    var words = model.calledWords();
    String indonesian = words.get();
    messages.languageProperty().set(Language.ENGLISH);

    assertThat(words.get()).isNotEqualTo(indonesian).isNotBlank();
    assertThat(model.count().get()).isEqualTo("0 of 2");
  }

  private List<Participant> order() {
    return new JointPlaces(hall.ledger.repositories())
            .of(
                hall.event,
                hall.ledger.repositories().declarations().current(Hall.EVENT, CODE).orElseThrow())
            .places()
            .stream()
            .map(JointPlaces.Place::person)
            .toList();
  }

  private void sign(Participant who) {
    var service = new SigningService(hall.access(), DynamicsKeeper.NONE, OfflineRecords.NONE);
    var seen =
        new PaperSignatureEntry(
            who.id(),
            service.text(Hall.EVENT, CODE).orElseThrow(),
            PaperSignature.Kind.PEN,
            Optional.empty());
    service.sign(
        seen,
        new Door(Hall.EVENT, "SOS", "Panggung", Door.Place.INSIDE),
        KioskInput.OperatorCame.WITHOUT_NAME.who());
  }
}
