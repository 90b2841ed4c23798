package id.balai.ui.console.declarations;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.Translation;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.signing.DeclarationService;
import id.balai.service.signing.DeclarationTemplate;
import id.balai.service.signing.DeclaringResult;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.SeenPage;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The declarations of an event: their texts and versions, and who signed them.
public final class DeclarationsViewModel implements SeenPage.Model {

  private static final String FAILED = "declarations.failed";

  private final PageModel page;
  private final Messages messages;
  private final Repositories repositories;
  private final DeclarationService declaring;
  private final SignersViewModel signers;
  private final ReadOnlyObjectWrapper<Optional<DeclarationState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Draft indonesian = Draft.empty("id");
  private final Draft english = Draft.empty("en");
  private final ObjectProperty<Draft> edited = new SimpleObjectProperty<>(indonesian);
  private Optional<String> chosen;
  private Optional<DeclarationText> filled = Optional.empty();

  public DeclarationsViewModel(
      PageModel page,
      Repositories repositories,
      DeclarationService declaring,
      SignersViewModel signers) {
    this.page = page;
    this.messages = page.messages();
    this.repositories = repositories;
    this.declaring = declaring;
    this.signers = signers;
    this.chosen = page.event().declarations().stream().findFirst().map(DeclarationPlan::code);
  }

  @Override
  public PageModel page() {
    return page;
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

  @Override
  public void start() {
    page.follow(DeclarationsViewModel::isAboutDeclarations, this::refresh);
    refresh();
  }

  /// Looks at another declaration.
  public void choose(String code) {
    chosen = Optional.of(code);
    filled = Optional.empty();
    page.tell("");
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
      page.say(isWhole ? "declarations.uneven" : "declarations.incomplete");
      return;
    }
    DeclarationText draft = draft(chosen.get());
    work(() -> declaring.write(draft), "declarations.saved");
  }

  /// Adds a declaration that begins with a template.
  public void add(DeclarationTemplate template) {
    Event now = page.event();
    DeclarationPlan plan = template.plan(now, now.sessions().getFirst().code());
    page.run(
        () -> declaring.add(page.id(), plan, template.text(now, plan.code())),
        result -> {
          if (result instanceof DeclaringResult.Written) {
            chosen = Optional.of(plan.code());
            filled = Optional.empty();
          }
          done(result, "declarations.added");
        },
        FAILED);
  }

  /// Changes how the declaration is taken up.
  public void plan(DeclarationPlan changed) {
    boolean isOther = state.get().filter(now -> !now.plan().equals(changed)).isPresent();
    if (isOther) {
      work(() -> declaring.plan(page.id(), changed), "declarations.planned");
    }
  }

  /// Goes to the stage of the declaration.
  public void stage() {
    chosen.ifPresent(code -> page.routes().stage(page.id(), code));
  }

  private DeclarationText draft(String code) {
    Translation first = indonesian.text();
    return new DeclarationText(
        page.id(),
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
    page.run(change, result -> done(result, done), FAILED);
  }

  private void done(DeclaringResult result, String done) {
    page.tell(
        switch (result) {
          case DeclaringResult.Written _ -> messages.text(done);
          case DeclaringResult.Unchanged _ -> messages.text("declarations.unchanged");
          case DeclaringResult.CodeTaken _, DeclaringResult.Overtaken _ ->
              messages.text("declarations.overtaken");
          case DeclaringResult.Bound _ -> messages.text("declarations.bound");
          case DeclaringResult.Failed _ -> page.notTaken(FAILED);
        });
    refresh();
  }

  private static boolean isAboutDeclarations(Fact fact) {
    return switch (fact) {
      case SigningFact.TextWritten _,
          SigningFact.Signed _,
          SigningFact.SignedOnPaper _,
          SigningFact.SignatureAnnulled _,
          WorkspaceFact.EventPlanned _,
          PeopleFact.Registered _,
          PeopleFact.Corrected _,
          PeopleFact.ImportUndone _ ->
          true;
      default -> false;
    };
  }

  private void refresh() {
    page.run(this::read, this::show, FAILED);
  }

  private Optional<DeclarationState> read() {
    Event now = page.load();
    return chosen
        .flatMap(now::declaration)
        .map(plan -> DeclarationState.read(repositories, now, plan));
  }

  /// What is being edited is not taken away by a signature that comes in meanwhile.
  private void show(Optional<DeclarationState> now) {
    state.set(now);
    Optional<DeclarationText> text = now.flatMap(DeclarationState::text);
    if (!text.equals(filled)) {
      filled = text;
      indonesian.fill(text.map(one -> translation(one.in("id"))));
      english.fill(
          text.filter(one -> one.languages().contains("en")).map(one -> translation(one.in("en"))));
    }
  }

  private static Translation translation(DeclarationText text) {
    return new Translation(
        text.language(), text.title(), text.opening(), text.points(), text.closing());
  }
}
