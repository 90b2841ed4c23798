package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.EmblemReader;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaperEntries;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import id.balai.service.planning.PlanningResult;
import id.balai.service.planning.PlanningService;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed on records and receipts is shown at once and kept with the event when it is saved.
final class EntriesViewModelTest {

  private static final PaymentEntry PAYMENT = new PaymentEntry("Uang transport", 150_000, 5);

  private final Hall hall = new Hall();
  private final PageModel page = MemoryPage.of(hall);
  private final EntriesViewModel model =
      new EntriesViewModel(
          page,
          hall.ledger.repositories().participants(),
          new PlanningService(hall.access(), new NoPictures()));

  @Test
  void whatIsTypedIsShownAndNotKeptUntilItIsSaved() {
    model.load(hall.event);
    assertThat(model.changedProperty().get()).isFalse();

    model.type(PAYMENT);
    assertThat(model.changedProperty().get()).isTrue();
    assertThat(kept()).isEqualTo(PaperEntries.NONE);

    assertThat(model.keep(model.entriesProperty().get()))
        .isInstanceOf(PlanningResult.Planned.class);
    assertThat(model.changedProperty().get()).isFalse();
    assertThat(kept().payment()).isEqualTo(PAYMENT);
  }

  @Test
  void whatIsTypedBackIsNoChange() {
    model.load(hall.event);
    model.type(PAYMENT);
    model.type(PaymentEntry.NONE);

    assertThat(model.changedProperty().get()).isFalse();
  }

  @Test
  void whatIsTypedWhileItIsSavedIsStillAChange() {
    model.load(hall.event);
    model.type(PAYMENT);
    PaperEntries saved = model.entriesProperty().get();
    model.type(new PaymentEntry("Uang transport", 200_000, 5));
    model.keep(saved);

    assertThat(model.changedProperty().get()).isTrue();
    assertThat(kept().payment().each()).isEqualTo(150_000);
  }

  @Test
  void loadingLetsGoOfWhatWasNotKept() {
    model.load(hall.event);
    model.type(new InaugurationEntry("SOS", "GURU", "1/BA", "", List.of(), usual()));
    model.load(hall.event);

    assertThat(model.changedProperty().get()).isFalse();
    assertThat(kept("SOS", "GURU")).isEmpty();
  }

  @Test
  void recordsOfTwoGroupsAreTypedBesideEachOther() {
    model.load(hall.event);
    var one = new InaugurationEntry("SOS", "GURU", "1/BA", "", List.of(), usual());
    var other = new InaugurationEntry("SOS", "KADES", "2/BA", "", List.of(3), usual());
    model.type(one);
    model.type(other);

    assertThat(kept("sos", "guru")).contains(one);
    assertThat(kept("SOS", "KADES")).contains(other);
  }

  private static InaugurationEntry.OwnWords usual() {
    return InaugurationEntry.OwnWords.USUAL;
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # typed, who is found
          3,            3
          ' 3 ',        3
          999,          -
          0000000003,   -
          Nuraini,      3
          nur aini,     3
          Tidak Ada,    -
          """)
  void witnessIsFoundByNumberOrName(String typed, Integer number) {
    var found = new ArrayList<Optional<Participant>>();
    model.find(typed, found::add);

    assertThat(found)
        .singleElement()
        .satisfies(
            one -> assertThat(one.map(Participant::number)).isEqualTo(Optional.ofNullable(number)));
  }

  @Test
  void namesOfWitnessesAreThoseOnTheListAlone() {
    Map<Integer, String> names = new HashMap<>();
    model.names(List.of(1, 3, 999), names::putAll);

    assertThat(names).containsOnlyKeys(1, 3).containsEntry(1, Hall.SIGNER);
  }

  private static final class NoPictures implements EmblemReader {
    @Override
    public Optional<Emblem> read(Path file) {
      return Optional.empty();
    }

    @Override
    public Optional<Emblem> read(byte[] content) {
      return Optional.empty();
    }
  }

  private PaperEntries kept() {
    return hall.ledger.repositories().events().find(Hall.EVENT).orElseThrow().entries();
  }

  private Optional<InaugurationEntry> kept(String session, String group) {
    return model.entriesProperty().get().inauguration(session, group);
  }
}
