package id.balai.ui.console.declarations;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.Translation;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.signing.DeclarationTemplate;
import id.balai.service.signing.DeclaringResult;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.Permissions;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The declarations of an event: their texts and versions, and who signed them.
public final class DeclarationsViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(DeclarationsViewModel.class);

  private final ConsoleContext context;
  private final Services services;
  private final Tasks tasks;
  private final Routes routes;
  private final Messages messages;
  private final UUID eventId;
  private final SignersViewModel signers;
  private final ReadOnlyObjectWrapper<Event> event;
  private final ReadOnlyObjectWrapper<Optional<DeclarationState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Draft indonesian = Draft.empty("id");
  private final Draft english = Draft.empty("en");
  private final ObjectProperty<Draft> edited = new SimpleObjectProperty<>(indonesian);
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private Optional<String> chosen;
  private Optional<DeclarationText> filled = Optional.empty();
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  public DeclarationsViewModel(ConsoleContext context) {
    this.context = context;
    this.services = context.services();
    this.tasks = context.tasks();
    this.routes = context.routes();
    this.messages = context.messages();
    this.eventId = context.event();
    this.signers = new SignersViewModel(context, status::set);
    Event found = context.current().get();
    this.event = new ReadOnlyObjectWrapper<>(found);
    this.chosen = found.declarations().stream().findFirst().map(DeclarationPlan::code);
  }

  /// What may be done by the current actor.
  Permissions permits() {
    return context.permits();
  }

  /// The event, as it was last planned.
  public ReadOnlyObjectProperty<Event> eventProperty() {
    return event.getReadOnlyProperty();
  }

  /// The declaration that is looked at; empty: the event has none.
  ReadOnlyObjectProperty<Optional<DeclarationState>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The language that is edited.
  ObjectProperty<Draft> editedProperty() {
    return edited;
  }

  /// What is recorded about signers.
  SignersViewModel signers() {
    return signers;
  }

  Draft indonesian() {
    return indonesian;
  }

  Draft english() {
    return english;
  }

  /// The result of the last change, as a sentence.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  void start() {
    subscription = Optional.of(services.ledger().subscribe(this::onEntry));
    refresh();
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Looks at another declaration.
  public void choose(String code) {
    chosen = Optional.of(code);
    filled = Optional.empty();
    status.set("");
    refresh();
  }

  /// Lays down what was edited as the next version; nothing is touched that somebody signed (R15).
  public void save() {
    if (chosen.isEmpty()) {
      return;
    }
    boolean isWhole = indonesian.isComplete() && (english.isBlank() || english.isComplete());
    boolean isEven = english.isBlank() || english.lines().size() == indonesian.lines().size();
    if (!isWhole || !isEven) {
      status.set(messages.text(isWhole ? "declarations.uneven" : "declarations.incomplete"));
      return;
    }
    DeclarationText draft = draft(chosen.get());
    filled = Optional.empty();
    work(() -> services.declaring().write(draft), "declarations.saved");
  }

  /// Adds a declaration that begins with a template.
  public void add(DeclarationTemplate template) {
    Event now = event.get();
    DeclarationPlan plan = template.plan(now, now.sessions().getFirst().code());
    chosen = Optional.of(plan.code());
    filled = Optional.empty();
    work(
        () -> services.declaring().add(eventId, plan, template.text(now, plan.code())),
        "declarations.added");
  }

  /// Changes how the declaration is taken up.
  public void plan(DeclarationPlan changed) {
    boolean isOther = state.get().filter(now -> !now.plan().equals(changed)).isPresent();
    if (isOther) {
      work(() -> services.declaring().plan(eventId, changed), "declarations.planned");
    }
  }

  /// Goes to the stage of the declaration.
  public void stage() {
    chosen.ifPresent(code -> routes.stage(eventId, code));
  }

  private DeclarationText draft(String code) {
    Translation first = indonesian.text();
    return new DeclarationText(
        eventId,
        code,
        1,
        first.language(),
        first.title(),
        first.opening(),
        first.points(),
        first.closing(),
        english.isBlank() ? List.of() : List.of(english.text()));
  }

  private void work(Callable<DeclaringResult> change, String done) {
    tasks.run(change, result -> done(result, done), this::onError);
  }

  private void done(DeclaringResult result, String done) {
    status.set(
        switch (result) {
          case DeclaringResult.Written _ -> messages.text(done);
          case DeclaringResult.Unchanged _ -> messages.text("declarations.unchanged");
          case DeclaringResult.CodeTaken _, DeclaringResult.Overtaken _ ->
              messages.text("declarations.overtaken");
          case DeclaringResult.Bound _ -> messages.text("declarations.bound");
          case DeclaringResult.Failed _ -> ErrorMessages.notTaken(context, "declarations.failed");
        });
    refresh();
  }

  private void onError(Exception cause) {
    status.set(
        ErrorMessages.status(
            LOG, "a declaration could not be changed", cause, messages, "declarations.failed"));
  }

  /// On the writer's thread.
  private void onEntry(Entry entry) {
    boolean isAboutDeclarations =
        switch (entry.fact()) {
          case SigningFact.TextWritten _,
              SigningFact.Signed _,
              SigningFact.SignedOnPaper _,
              SigningFact.SignatureAnnulled _,
              WorkspaceFact.EventPlanned _,
              PeopleFact.Corrected _ ->
              true;
          default -> false;
        };
    if (isAboutDeclarations && entry.fact().event().equals(eventId)) {
      tasks.show(this::refresh);
    }
  }

  private void refresh() {
    tasks.run(this::read, this::show, this::onError);
  }

  private Read read() {
    Event now = context.current().load();
    Optional<DeclarationState> one =
        chosen
            .flatMap(now::declaration)
            .map(plan -> DeclarationState.read(services.repositories(), now, plan));
    return new Read(now, one);
  }

  /// What is being edited is not taken away by a signature that comes in meanwhile.
  private void show(Read read) {
    event.set(read.event());
    state.set(read.state());
    Optional<DeclarationText> text = read.state().flatMap(DeclarationState::text);
    if (!text.equals(filled)) {
      filled = text;
      indonesian.fill(text.map(now -> translation(now.in("id"))));
      english.fill(
          text.filter(now -> now.languages().contains("en")).map(now -> translation(now.in("en"))));
    }
  }

  private static Translation translation(DeclarationText text) {
    return new Translation(
        text.language(), text.title(), text.opening(), text.points(), text.closing());
  }

  private record Read(Event event, Optional<DeclarationState> state) {}
}
