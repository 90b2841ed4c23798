package id.balai.ui.console.declarations;

import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import id.balai.service.access.Desk;
import id.balai.service.house.Services;
import id.balai.service.signing.AnnullingResult;
import id.balai.service.signing.OnPaper;
import id.balai.service.signing.SigningResult;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the committee records about one signer: a signature that stands on paper, or that one was
/// recorded wrongly.
final class SignersViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(SignersViewModel.class);

  private final Services services;
  private final Tasks tasks;
  private final Words words;
  private final UUID event;
  private final Consumer<String> say;
  private final ReadOnlyObjectWrapper<Optional<UUID>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param say takes what came of a change, as a sentence
  SignersViewModel(Services services, Tasks tasks, Words words, UUID event, Consumer<String> say) {
    this.services = services;
    this.tasks = tasks;
    this.words = words;
    this.event = event;
    this.say = say;
  }

  /// Who is looked at; empty: nobody.
  ReadOnlyObjectProperty<Optional<UUID>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Looks at somebody, or no longer at who is looked at.
  void choose(UUID person) {
    chosen.set(
        chosen.get().filter(person::equals).isPresent() ? Optional.empty() : Optional.of(person));
  }

  /// Records what stands on paper.
  ///
  /// @param helper name of who helped; may be empty with a pen
  /// @param reason why help was needed
  void onPaper(
      DeclarationPlan plan,
      Participant person,
      PaperSignature.Kind kind,
      String helper,
      String reason) {
    boolean isHelped = !helper.isBlank() && !reason.isBlank();
    boolean isAlone =
        helper.isBlank() && reason.isBlank() && kind != PaperSignature.Kind.THUMBPRINT;
    Optional<DeclarationText> text = services.signing().text(event, plan.code());
    if ((!isHelped && !isAlone) || text.isEmpty()) {
      say.accept(
          words.text(text.isEmpty() ? "declarations.no.text" : "declarations.helper.missing"));
      return;
    }
    var seen =
        new OnPaper(
            person.id(),
            text.get().in(text.get().language()),
            kind,
            isHelped ? Optional.of(new Assistance(helper, reason)) : Optional.empty());
    tasks.run(
        () ->
            services
                .signing()
                .sign(
                    seen,
                    new Door(event, plan.session(), Desk.NAME),
                    services.desk().actor().orElseThrow()),
        result -> signed(result, person),
        this::broke);
  }

  /// Takes a signature back that was recorded wrongly.
  void annul(DeclarationPlan plan, Participant person, String reason) {
    if (reason.isBlank()) {
      say.accept(words.text("declarations.annul.missing"));
      return;
    }
    tasks.run(
        () -> services.signing().annul(event, plan.code(), person.id(), reason),
        result -> annulled(result, person),
        this::broke);
  }

  private void signed(SigningResult result, Participant person) {
    chosen.set(Optional.empty());
    say.accept(
        words.text(
            switch (result) {
              case SigningResult.Signed _, SigningResult.SignedOnPaper _ ->
                  "declarations.paper.done";
              case SigningResult.AlreadySigned _ -> "declarations.paper.already";
              case SigningResult.TextChanged _ -> "declarations.paper.changed";
              case SigningResult.NotOwed _ -> "declarations.paper.not.owed";
              case SigningResult.Failed _ -> "declarations.failed";
            },
            person.name()));
  }

  private void annulled(AnnullingResult result, Participant person) {
    chosen.set(Optional.empty());
    say.accept(
        words.text(
            switch (result) {
              case AnnullingResult.Annulled _ -> "declarations.annul.done";
              case AnnullingResult.NotSigned _ -> "declarations.annul.gone";
              case AnnullingResult.Failed _ -> "declarations.failed";
            },
            person.name()));
  }

  private void broke(Exception cause) {
    LOG.error("a signer's record could not be changed", cause);
    say.accept(words.text("declarations.failed"));
  }
}
