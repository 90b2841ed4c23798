package id.balai.ui.console.cards;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.paper.PdfPaperWriter;
import id.balai.paper.printing.JdkPrinters;
import id.balai.service.access.Seats;
import id.balai.service.badging.BadgeService;
import id.balai.service.papers.PaperService;
import id.balai.service.printing.LabelService;
import id.balai.service.registration.IdGenerator;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Cards of people and of operators: who is found, what is replaced or taken away, and what is
/// said.
final class CardsViewModelTest {

  private static final String GUEST = "Siti Nuraini";

  @TempDir Path folder;

  private final Hall hall = new Hall();
  private final PdfPaperWriter writer = new PdfPaperWriter(Locale.of("id"), Optional::empty);
  private PageModel page = MemoryPage.following(hall);
  private CardsViewModel model = open();

  @AfterEach
  void leave() {
    page.leave();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed,     how many are found
          '',          13
          '   ',       13
          siti,        10
          siti nur,    1
          nur siti,    1
          numan,       1
          3,           1
          13,          1
          14,          0
          1,           1
          tidak ada,   0
          """)
  void cardIsFoundByPartsOfTheNameOrTheWholeNumber(String typed, int found) {
    model.typedProperty().set(typed);
    assertThat(model.rows()).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"'', cards.reason.missing", "'  ', cards.reason.missing", "hilang, cards.done.new"})
  void cardIsReplacedWithAReason(String reason, String key) {
    Badge old = row(GUEST).badge();
    model.replace(old, reason);

    assertThat(said()).isEqualTo(text(key));
    boolean isDone = key.equals("cards.done.new");
    assertThat(row(GUEST).badge().equals(old)).isNotEqualTo(isDone);
    assertThat(row(GUEST).works()).isTrue();
    assertThat(row(GUEST).badge().issue()).isEqualTo(isDone ? 2 : 1);
  }

  @Test
  void cardThatIsTakenAwayWorksNowhereAndANewOneMayFollow() {
    model.revoke(row(GUEST).badge(), "salah orang");
    assertThat(said()).isEqualTo(text("cards.done.gone"));
    assertThat(row(GUEST).works()).isFalse();
    assertThat(row(GUEST).badge().state()).isEqualTo(Badge.State.REVOKED);

    model.replace(row(GUEST).badge(), "kembali");
    assertThat(row(GUEST).works()).isTrue();
  }

  @Test
  void cardThatAnotherStationChangedIsNotChangedTwice() {
    Badge seen = row(GUEST).badge();
    hall.replaceBadge(GUEST);
    assertThat(row(GUEST).badge()).as("the page follows").isNotEqualTo(seen);
    model.replace(seen, "hilang");

    assertThat(said()).isEqualTo(text("cards.overtaken"));
    assertThat(row(GUEST).works()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"CLOSED, access.closed", "BROKEN, cards.failed"})
  void whatWasNotStoredIsSaidAndTheCardStillWorks(String trouble, String key) {
    if (trouble.equals("CLOSED")) {
      hall.close();
    } else {
      hall.ledger.fill();
    }
    model.revoke(row(GUEST).badge(), "hilang");
    assertThat(said()).isEqualTo(text(key));
    assertThat(row(GUEST).works()).isTrue();

    model.handOut("Rina");
    assertThat(model.operators())
        .as("operators are no part of what happened")
        .hasSize(trouble.equals("CLOSED") ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(AccessLevel.class)
  void cardsAreTheCommittees(AccessLevel post) {
    Seats.again(hall.currentActor, new Actor(post, "Rina", Optional.empty()));
    model.replace(row(GUEST).badge(), "hilang");

    boolean may = post.covers(AccessLevel.COMMITTEE);
    assertThat(said())
        .isEqualTo(
            may
                ? text("cards.done.new")
                : ErrorMessages.notAllowed(page.messages(), AccessLevel.COMMITTEE));
    assertThat(row(GUEST).badge().issue()).isEqualTo(may ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # letters of the name, whether a card is handed out
          0,  false
          1,  true
          60, true
          61, false
          """)
  void operatorsCardHasAHolderWhoseNameFitsOnIt(int letters, boolean isHandedOut) {
    model.handOut(" " + "R".repeat(letters) + " ");

    assertThat(model.operators()).hasSize(isHandedOut ? 1 : 0);
    assertThat(said()).isEqualTo(text(isHandedOut ? "cards.done.new" : "cards.holder.missing"));
  }

  @Test
  void operatorsStandByNameAndThoseWhoseCardsAreGoneDoNot() {
    model.handOut("Wati");
    model.handOut("Budi");
    assertThat(holders()).containsExactly("Budi", "Wati");

    OperatorCard budi = model.operators().getFirst();
    model.replace(budi, "hilang");
    assertThat(holders()).containsExactly("Budi", "Wati");
    assertThat(model.operators().getFirst().code()).isNotEqualTo(budi.code());
    model.replace(budi, "sekali lagi");
    assertThat(said()).isEqualTo(text("cards.overtaken"));

    model.revoke(model.operators().getFirst(), "selesai");
    assertThat(holders()).containsExactly("Wati");
    model.revoke(model.operators().getFirst(), " ");
    assertThat(said()).isEqualTo(text("cards.reason.missing"));
  }

  @Test
  void labelWithoutAPrinterSaysSo() {
    model.label(row(GUEST));
    assertThat(said()).isEqualTo(text("cards.label.no.printer"));

    model.revoke(row(GUEST).badge(), "hilang");
    model.label(row(GUEST));
    assertThat(said()).isEqualTo(text("cards.label.no.card"));
  }

  @Test
  void chosenCardsThatDoNotWorkAreNotPrinted() {
    model.print(List.of());
    assertThat(said()).isEqualTo(text("cards.choose"));

    model.revoke(row(GUEST).badge(), "hilang");
    model.print(List.of(row(GUEST)));
    assertThat(said()).isEqualTo(text("cards.choose"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void operatorsCardsAreNotPrintedBeforeThereAreAny() {
    page = MemoryPage.of(hall, AtOnce.tasks(), folder);
    model = open();
    model.printOperators();
    assertThat(said()).isEqualTo(text("cards.none"));
    assertThat(page.tasks().activity().outcomeProperty().get()).isEmpty();
  }

  @Test
  void chosenCardsAreOneFileThatIsShownOnceItIsWritten() {
    page = MemoryPage.of(hall, AtOnce.tasks(), folder);
    model = open();
    model.print(List.of(row(GUEST), row("Siti Hajar")));

    Path file = folder.resolve("kartu-peserta-terpilih-RANTAU-PULUNG-2024.pdf");
    assertThat(page.tasks().activity().outcomeProperty().get())
        .hasValueSatisfying(
            left -> assertThat(left).isEqualTo(Outcome.file(left.sentence(), file)));
    assertThat(file).isNotEmptyFile();
    assertThat(said()).isEmpty();
  }

  @Test
  void folderThatCannotBeWrittenIsSaidAndShowsNoFile() throws java.io.IOException {
    Path taken = Files.writeString(folder.resolve("berkas"), "bukan folder");
    page = MemoryPage.of(hall, AtOnce.tasks(), taken);
    model = open();
    model.printAll();

    assertThat(said()).isEqualTo(text("cards.failed"));
    assertThat(page.tasks().activity().outcomeProperty().get()).isEmpty();
  }

  private CardsViewModel open() {
    var ids = new Random(4);
    var next =
        new CardsViewModel(
            page,
            hall.ledger.repositories(),
            new BadgeService(
                hall.gated(), new IdGenerator(() -> new UUID(ids.nextLong(), 1), new Random(5))),
            new LabelService(
                new JdkPrinters(List::of),
                writer,
                hall.gated(),
                () -> new UUID(ids.nextLong(), 2),
                Optional::empty),
            new PaperService(hall.gated(), writer, Optional::empty));
    next.start();
    return next;
  }

  private CardRow row(String name) {
    return model.rows().stream()
        .filter(row -> row.person().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> holders() {
    return model.operators().stream().map(OperatorCard::holder).toList();
  }

  private String said() {
    return page.statusProperty().get();
  }

  private String text(String key) {
    return page.messages().text(key);
  }
}
