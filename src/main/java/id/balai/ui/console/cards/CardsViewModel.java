package id.balai.ui.console.cards;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.Event;
import id.balai.domain.event.FolderName;
import id.balai.domain.event.Labels;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.service.badging.BadgeService;
import id.balai.service.badging.BadgingResult;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperService;
import id.balai.service.papers.PaperType;
import id.balai.service.printing.LabelResult;
import id.balai.service.printing.LabelService;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.SeenPage;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Finds cards, prints them, replaces them and takes them away. All methods belong to the screen's
/// thread.
public final class CardsViewModel implements SeenPage.Model {

  private static final PrintWatch UNSEEN = PrintWatch.UNSEEN;

  private static final String FAILED = "cards.failed";

  private final PageModel page;
  private final Messages messages;
  private final Repositories repositories;
  private final BadgeService badging;
  private final LabelService labels;
  private final PaperService papers;
  private final ObservableList<CardRow> all = FXCollections.observableArrayList();
  private final FilteredList<CardRow> shown = new FilteredList<>(all);
  private final ObservableList<OperatorCard> operators = FXCollections.observableArrayList();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<BadgeSheet.Layout> layout =
      new SimpleObjectProperty<>(BadgeSheet.Layout.EIGHT_ON_A4);

  public CardsViewModel(
      PageModel page,
      Repositories repositories,
      BadgeService badging,
      LabelService labels,
      PaperService papers) {
    this.page = page;
    this.messages = page.messages();
    this.repositories = repositories;
    this.badging = badging;
    this.labels = labels;
    this.papers = papers;
    typed.subscribe(this::filter);
  }

  @Override
  public PageModel page() {
    return page;
  }

  /// What the search leaves of everybody's cards.
  ObservableList<CardRow> rows() {
    return shown;
  }

  ObservableList<OperatorCard> operators() {
    return operators;
  }

  /// What is looked for: parts of a name, or a number.
  StringProperty typedProperty() {
    return typed;
  }

  ObjectProperty<BadgeSheet.Layout> layoutProperty() {
    return layout;
  }

  @Override
  public void start() {
    page.follow(CardsViewModel::isAboutCards, this::refresh);
    refresh();
  }

  /// Writes everybody's cards and shows the file.
  void printAll() {
    print("kartu-peserta", PaperOrder.of(PaperType.BADGES).cards(layout.get(), List.of()));
  }

  /// Writes the cards of some people and shows the file; a card that does not work is left out.
  void print(List<CardRow> some) {
    List<Integer> numbers =
        some.stream().filter(CardRow::works).map(row -> row.person().number()).toList();
    if (numbers.isEmpty()) {
      page.say("cards.choose");
    } else {
      print("kartu-peserta-terpilih", PaperOrder.of(PaperType.BADGES).cards(layout.get(), numbers));
    }
  }

  /// Prints somebody's label on the printer for labels, also again.
  void label(CardRow row) {
    page.say("cards.label.printing");
    print(event -> labels.again(event, row.person().id(), Optional.empty(), UNSEEN));
  }

  /// A card that replaces another is printed by itself, once, where the event wants that.
  private void labelOfNew(BadgingResult.Done done) {
    if (done.card() instanceof Badge badge
        && badge.state() == Badge.State.ISSUED
        && page.event().door().labels() != Labels.NOBODY) {
      print(event -> labels.atDesk(event, badge.participant(), UNSEEN));
    }
  }

  private void print(LabelWork work) {
    page.run(
        () -> work.on(page.load()), result -> said(result).ifPresent(key -> page.say(key)), FAILED);
  }

  /// Has a label printed; blocks.
  private interface LabelWork {
    LabelResult on(Event event) throws IOException;
  }

  private static Optional<String> said(LabelResult result) {
    return switch (result) {
      case LabelResult.Sent(PrintOutcome.Printed _) -> Optional.of("cards.label.printed");
      case LabelResult.Sent(PrintOutcome.Queued queued) ->
          Optional.of(
              queued.troubles().contains(PrinterTrouble.PAPER_OUT)
                  ? "cards.label.paper"
                  : "cards.label.sent");
      case LabelResult.Sent _ -> Optional.of("cards.label.failed");
      case LabelResult.NoPrinter _ -> Optional.of("cards.label.no.printer");
      case LabelResult.NoCard _ -> Optional.of("cards.label.no.card");
      case LabelResult.PrintedBefore _ -> Optional.empty();
    };
  }

  /// Writes the operators' cards and shows the file.
  void printOperators() {
    print("kartu-petugas", PaperOrder.of(PaperType.OPERATOR_CARDS).cards(layout.get(), List.of()));
  }

  /// Gives somebody a new card; the old one stops working everywhere.
  void replace(Badge old, String reason) {
    withReason(reason, () -> badging.replace(old, reason.strip()));
  }

  void revoke(Badge badge, String reason) {
    withReason(reason, () -> badging.revoke(badge, reason.strip()));
  }

  void replace(OperatorCard old, String reason) {
    withReason(reason, () -> badging.replace(old, reason.strip()));
  }

  void revoke(OperatorCard card, String reason) {
    withReason(reason, () -> badging.revoke(card, reason.strip()));
  }

  /// Hands a card to an operator.
  void handOut(String holder) {
    String name = holder.strip();
    if (name.isEmpty() || name.length() > OperatorCard.LONGEST_HOLDER) {
      page.say("cards.holder.missing");
    } else {
      change(() -> badging.handOut(page.id(), name));
    }
  }

  private void withReason(String reason, Callable<BadgingResult> change) {
    if (reason.isBlank()) {
      page.say("cards.reason.missing");
    } else {
      change(change);
    }
  }

  private void change(Callable<BadgingResult> change) {
    page.run(change, this::done, FAILED);
  }

  private void done(BadgingResult result) {
    if (result instanceof BadgingResult.Done done) {
      labelOfNew(done);
    }
    page.tell(
        switch (result) {
          case BadgingResult.Done done ->
              messages.text(
                  done.card().state() == Badge.State.ISSUED ? "cards.done.new" : "cards.done.gone");
          case BadgingResult.Overtaken _ -> messages.text("cards.overtaken");
          case BadgingResult.Failed _ -> page.notTaken(FAILED);
        });
    refresh();
  }

  /// @param name beginning of the file's name
  private void print(String name, PaperOrder order) {
    page.say("cards.printing");
    page.run(
        () -> written(name, order),
        file -> {
          page.tell(file.isPresent() ? "" : messages.text("cards.none"));
          file.ifPresent(this::written);
        },
        FAILED);
  }

  private void written(Path file) {
    String says = messages.text("cards.printed", file.getFileName());
    page.done(Outcome.file(says, file));
  }

  /// In the background.
  private Optional<Path> written(String name, PaperOrder order) throws java.io.IOException {
    Event event = page.load();
    String whole = name + "-" + FolderName.of(event.code()) + ".pdf";
    Path file = page.papers().of(event.code()).resolve(whole);
    return papers.writeTo(file, event, order);
  }

  private void refresh() {
    UUID event = page.id();
    page.run(() -> CardRows.read(repositories, event), this::show, FAILED);
  }

  private void show(CardRows now) {
    all.setAll(now.people());
    operators.setAll(now.operators());
  }

  private static boolean isAboutCards(Fact fact) {
    return switch (fact) {
      case DoorFact.BadgeIssued _,
          DoorFact.BadgeEnded _,
          DoorFact.OperatorCardIssued _,
          DoorFact.OperatorCardEnded _,
          PeopleFact.Corrected _,
          PeopleFact.ImportUndone _ ->
          true;
      default -> false;
    };
  }

  private void filter(String text) {
    String wanted = text.strip();
    List<String> parts = Arrays.asList(NameKeys.sortKey(wanted).split(" ", -1));
    shown.setPredicate(
        row ->
            wanted.isEmpty()
                || wanted.equals(Integer.toString(row.person().number()))
                || (!wanted.chars().allMatch(Character::isDigit)
                    && parts.stream().allMatch(row.key()::contains)));
  }
}
