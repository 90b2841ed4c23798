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
import id.balai.service.signing.SigningService;
import id.balai.ui.console.PageModel;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the committee records about one signer: a signature that stands on paper, or that one was
/// recorded wrongly.
public final class SignersViewModel {

  private static final String FAILED = "declarations.failed";

  private final PageModel page;
  private final Messages messages;
  private final SigningService signing;
  private final CurrentActor currentActor;
  private final ReadOnlyObjectWrapper<Optional<UUID>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public SignersViewModel(PageModel page, SigningService signing, CurrentActor currentActor) {
    this.page = page;
    this.messages = page.messages();
    this.signing = signing;
    this.currentActor = currentActor;
  }

  PageModel page() {
    return page;
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
      page.say("declarations.helper.missing");
      return;
    }
    Optional<Assistance> help =
        isHelped ? Optional.of(new Assistance(helper, reason)) : Optional.empty();
    page.run(
        () ->
            signing
                .text(page.id(), plan.code())
                .map(
                    text ->
                        new PaperSignatureEntry(person.id(), text.in(text.language()), kind, help))
                .map(seen -> sign(seen, plan)),
        result ->
            result.ifPresentOrElse(
                done -> signed(done, person), () -> page.say("declarations.no.text")),
        FAILED);
  }

  /// In the background.
  private SigningResult sign(PaperSignatureEntry seen, DeclarationPlan plan) {
    return signing.sign(
        seen,
        new Door(page.id(), plan.session(), CurrentActor.NAME),
        currentActor.actor().orElseThrow());
  }

  /// Takes a signature back that was recorded wrongly.
  void annul(DeclarationPlan plan, Participant person, String reason) {
    if (reason.isBlank()) {
      page.say("declarations.annul.missing");
      return;
    }
    page.run(
        () -> signing.annul(page.id(), plan.code(), person.id(), reason),
        result -> annulled(result, person),
        FAILED);
  }

  private void signed(SigningResult result, Participant person) {
    chosen.set(Optional.empty());
    String name = person.name();
    page.tell(
        switch (result) {
          case SigningResult.Signed _, SigningResult.SignedOnPaper _ ->
              messages.text("declarations.paper.done", name);
          case SigningResult.AlreadySigned _ -> messages.text("declarations.paper.already", name);
          case SigningResult.TextChanged _ -> messages.text("declarations.paper.changed", name);
          case SigningResult.NotOwed _ -> messages.text("declarations.paper.not.owed", name);
          case SigningResult.Failed _ -> page.notTaken(FAILED);
        });
  }

  private void annulled(AnnullingResult result, Participant person) {
    chosen.set(Optional.empty());
    page.tell(
        switch (result) {
          case AnnullingResult.Annulled _ ->
              messages.text("declarations.annul.done", person.name());
          case AnnullingResult.NotSigned _ ->
              messages.text("declarations.annul.gone", person.name());
          case AnnullingResult.Failed _ -> page.notTaken(FAILED);
        });
  }
}
