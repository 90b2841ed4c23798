package id.balai.ui.console.cards;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.Event;
import id.balai.domain.event.FolderName;
import id.balai.domain.event.Labels;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.service.badging.BadgingResult;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.printing.LabelResult;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.Permissions;
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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds cards, prints them, replaces them and takes them away. All methods belong to the screen's
/// thread.
final class CardsViewModel {

  private static final PrintWatch UNSEEN = PrintWatch.UNSEEN;
  private static final Logger LOG = LoggerFactory.getLogger(CardsViewModel.class);

  private final ConsoleContext context;
  private final Messages messages;
  private final ObservableList<CardRow> all = FXCollections.observableArrayList();
  private final FilteredList<CardRow> shown = new FilteredList<>(all);
  private final ObservableList<OperatorCard> operators = FXCollections.observableArrayList();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<BadgeSheet.Layout> layout =
      new SimpleObjectProperty<>(BadgeSheet.Layout.EIGHT_ON_A4);
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private Ledger.@Nullable Subscription following;

  CardsViewModel(ConsoleContext context) {
    this.context = context;
    this.messages = context.messages();
    typed.subscribe(this::filter);
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

  /// The result of the last action; may be empty.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// What may be done by the current actor.
  Permissions permits() {
    return context.permits();
  }

  void start() {
    following = context.services().ledger().subscribe(this::onEntry);
    refresh();
  }

  void stop() {
    if (following != null) {
      following.close();
      following = null;
    }
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
      status.set(messages.text("cards.choose"));
    } else {
      print("kartu-peserta-terpilih", PaperOrder.of(PaperType.BADGES).cards(layout.get(), numbers));
    }
  }

  /// Prints somebody's label on the printer for labels, also again.
  void label(CardRow row) {
    status.set(messages.text("cards.label.printing"));
    labels(
        event ->
            context.services().labels().again(event, row.person().id(), Optional.empty(), UNSEEN));
  }

  /// A card that replaces another is printed by itself, once, where the event wants that.
  private void labelOfNew(BadgingResult.Done done) {
    if (done.card() instanceof Badge badge
        && badge.state() == Badge.State.ISSUED
        && context.current().get().door().labels() != Labels.NOBODY) {
      labels(event -> context.services().labels().atDesk(event, badge.participant(), UNSEEN));
    }
  }

  private void labels(LabelWork work) {
    context
        .tasks()
        .run(
            () -> work.on(context.current().load()),
            result -> said(result).ifPresent(key -> status.set(messages.text(key))),
            this::onError);
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
    withReason(reason, () -> context.services().badging().replace(old, reason.strip()));
  }

  void revoke(Badge badge, String reason) {
    withReason(reason, () -> context.services().badging().revoke(badge, reason.strip()));
  }

  void replace(OperatorCard old, String reason) {
    withReason(reason, () -> context.services().badging().replace(old, reason.strip()));
  }

  void revoke(OperatorCard card, String reason) {
    withReason(reason, () -> context.services().badging().revoke(card, reason.strip()));
  }

  /// Hands a card to an operator.
  void handOut(String holder) {
    String name = holder.strip();
    if (name.isEmpty() || name.length() > OperatorCard.LONGEST_HOLDER) {
      status.set(messages.text("cards.holder.missing"));
    } else {
      change(() -> context.services().badging().handOut(context.event(), name));
    }
  }

  private void withReason(String reason, Callable<BadgingResult> change) {
    if (reason.isBlank()) {
      status.set(messages.text("cards.reason.missing"));
    } else {
      change(change);
    }
  }

  private void change(Callable<BadgingResult> change) {
    context.tasks().run(change, this::done, this::onError);
  }

  private void done(BadgingResult result) {
    if (result instanceof BadgingResult.Done done) {
      labelOfNew(done);
    }
    status.set(
        switch (result) {
          case BadgingResult.Done done ->
              messages.text(
                  done.card().state() == Badge.State.ISSUED ? "cards.done.new" : "cards.done.gone");
          case BadgingResult.Overtaken _ -> messages.text("cards.overtaken");
          case BadgingResult.Failed _ -> ErrorMessages.notTaken(context, "cards.failed");
        });
    refresh();
  }

  private void onError(Exception cause) {
    status.set(
        ErrorMessages.status(
            LOG, "a card could not be changed or printed", cause, messages, "cards.failed"));
  }

  /// @param name beginning of the file's name
  private void print(String name, PaperOrder order) {
    status.set(messages.text("cards.printing"));
    context
        .tasks()
        .run(
            () -> written(name, order),
            file -> {
              status.set(file.isPresent() ? "" : messages.text("cards.none"));
              file.ifPresent(this::written);
            },
            this::onError);
  }

  private void written(Path file) {
    String says = messages.text("cards.printed", file.getFileName());
    context.tasks().activity().done(Outcome.file(says, file));
  }

  /// In the background.
  private Optional<Path> written(String name, PaperOrder order) throws java.io.IOException {
    Event event = context.current().load();
    String whole = name + "-" + FolderName.of(event.code()) + ".pdf";
    Path file = context.papers().of(event.code()).resolve(whole);
    return context.services().papers().writeTo(file, event, order);
  }

  private void refresh() {
    UUID event = context.event();
    context
        .tasks()
        .run(
            () -> CardRows.read(context.services().repositories(), event),
            this::show,
            this::onError);
  }

  private void show(CardRows now) {
    all.setAll(now.people());
    operators.setAll(now.operators());
  }

  /// On the writer's thread.
  private void onEntry(Entry entry) {
    boolean isAboutCards =
        switch (entry.fact()) {
          case DoorFact.BadgeIssued _,
              DoorFact.BadgeEnded _,
              DoorFact.OperatorCardIssued _,
              DoorFact.OperatorCardEnded _,
              PeopleFact.Corrected _,
              PeopleFact.ImportUndone _ ->
              true;
          default -> false;
        };
    if (isAboutCards && entry.fact().event().equals(context.event())) {
      context.tasks().show(this::refresh);
    }
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
