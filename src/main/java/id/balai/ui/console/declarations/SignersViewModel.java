package id.balai.ui.console.declarations;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import id.balai.service.access.CurrentActor;
import id.balai.service.signing.AnnullingResult;
import id.balai.service.signing.PaperSignatureEntry;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.Permissions;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
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

  private final ConsoleContext context;
  private final Services services;
  private final Tasks tasks;
  private final Messages messages;
  private final UUID event;
  private final Consumer<String> say;
  private final ReadOnlyObjectWrapper<Optional<UUID>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param say takes the result of a change, as a sentence
  SignersViewModel(ConsoleContext context, Consumer<String> say) {
    this.context = context;
    this.services = context.services();
    this.tasks = context.tasks();
    this.messages = context.messages();
    this.event = context.event();
    this.say = say;
  }

  /// What may be done by the current actor.
  Permissions permits() {
    return context.permits();
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
    if (!isHelped && !isAlone) {
      say.accept(messages.text("declarations.helper.missing"));
      return;
    }
    Optional<Assistance> help =
        isHelped ? Optional.of(new Assistance(helper, reason)) : Optional.empty();
    tasks.run(
        () ->
            services
                .signing()
                .text(event, plan.code())
                .map(
                    text ->
                        new PaperSignatureEntry(person.id(), text.in(text.language()), kind, help))
                .map(seen -> sign(seen, plan)),
        result ->
            result.ifPresentOrElse(
                done -> signed(done, person),
                () -> say.accept(messages.text("declarations.no.text"))),
        this::onError);
  }

  /// In the background.
  private SigningResult sign(PaperSignatureEntry seen, DeclarationPlan plan) {
    return services
        .signing()
        .sign(
            seen,
            new Door(event, plan.session(), CurrentActor.NAME),
            services.currentActor().actor().orElseThrow());
  }

  /// Takes a signature back that was recorded wrongly.
  void annul(DeclarationPlan plan, Participant person, String reason) {
    if (reason.isBlank()) {
      say.accept(messages.text("declarations.annul.missing"));
      return;
    }
    tasks.run(
        () -> services.signing().annul(event, plan.code(), person.id(), reason),
        result -> annulled(result, person),
        this::onError);
  }

  private void signed(SigningResult result, Participant person) {
    chosen.set(Optional.empty());
    String name = person.name();
    say.accept(
        switch (result) {
          case SigningResult.Signed _, SigningResult.SignedOnPaper _ ->
              messages.text("declarations.paper.done", name);
          case SigningResult.AlreadySigned _ -> messages.text("declarations.paper.already", name);
          case SigningResult.TextChanged _ -> messages.text("declarations.paper.changed", name);
          case SigningResult.NotOwed _ -> messages.text("declarations.paper.not.owed", name);
          case SigningResult.Failed _ -> ErrorMessages.notTaken(context, "declarations.failed");
        });
  }

  private void annulled(AnnullingResult result, Participant person) {
    chosen.set(Optional.empty());
    say.accept(
        switch (result) {
          case AnnullingResult.Annulled _ ->
              messages.text("declarations.annul.done", person.name());
          case AnnullingResult.NotSigned _ ->
              messages.text("declarations.annul.gone", person.name());
          case AnnullingResult.Failed _ -> ErrorMessages.notTaken(context, "declarations.failed");
        });
  }

  private void onError(Exception cause) {
    say.accept(
        ErrorMessages.status(
            LOG, "a signer's record could not be changed", cause, messages, "declarations.failed"));
  }
}
