package id.balai.ui.console.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.Hall;
import id.balai.service.access.Seats;
import id.balai.service.signing.DynamicsKeeper;
import id.balai.service.signing.SigningService;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the committee enters about a signer, and what the page says of it.
final class SignersViewModelTest {

  private final Hall hall = new Hall();
  private final PageModel page = MemoryPage.of(hall);
  private final SignersViewModel model =
      new SignersViewModel(
          page,
          new SigningService(hall.access(), DynamicsKeeper.NONE, OfflineRecords.NONE),
          hall.currentActor);
  private final DeclarationPlan plan = hall.event.declarations().getFirst();
  private final Participant signer = hall.person(Hall.SIGNER);
  private int facts;

  @BeforeEach
  void count() {
    Seats.again(hall.currentActor, new Actor(AccessLevel.COMMITTEE, "Rina", Optional.empty()));
    facts = hall.ledger.facts().size();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # kind, helper, reason, whether it is entered
          PEN,        -,    -,    true
          PEN,        Wati, Buta, true
          PEN,        Wati, -,    false
          PEN,        -,    Buta, false
          THUMBPRINT, -,    -,    false
          THUMBPRINT, Wati, -,    false
          THUMBPRINT, Wati, Buta, true
          """)
  void signatureOnPaperIsEnteredWithBothWordsOfHelpOrNone(
      PaperSignature.Kind kind, String helper, String reason, boolean isEntered) {
    model.onPaper(plan, signer, kind, helper == null ? " " : helper, reason == null ? "" : reason);

    assertThat(hall.ledger.facts().size() > facts).isEqualTo(isEntered);
    assertThat(said())
        .isEqualTo(
            isEntered
                ? page.messages().text("declarations.paper.done", signer.name())
                : page.messages().text("declarations.helper.missing"));
  }

  @Test
  void secondSignatureIsNotEnteredAndTheFirstCanBeTakenBack() {
    model.onPaper(plan, signer, PaperSignature.Kind.PEN, "", "");
    int once = hall.ledger.facts().size();

    model.onPaper(plan, signer, PaperSignature.Kind.PEN, "", "");
    assertThat(hall.ledger.facts()).hasSize(once);
    assertThat(said()).isEqualTo(page.messages().text("declarations.paper.already", signer.name()));

    model.annul(plan, signer, "  ");
    assertThat(said()).isEqualTo(page.messages().text("declarations.annul.missing"));
    assertThat(hall.ledger.facts()).hasSize(once);

    model.annul(plan, signer, "salah orang");
    assertThat(said()).isEqualTo(page.messages().text("declarations.annul.done", signer.name()));
    model.annul(plan, signer, "salah orang");
    assertThat(said()).isEqualTo(page.messages().text("declarations.annul.gone", signer.name()));
  }

  @Test
  void whoeverOwesNothingIsNotEntered() {
    Participant other = hall.person("Siti Nuraini");
    model.onPaper(plan, other, PaperSignature.Kind.PEN, "", "");

    assertThat(hall.ledger.facts()).hasSize(facts);
    assertThat(said()).isEqualTo(page.messages().text("declarations.paper.not.owed", other.name()));
  }

  @Test
  void declarationWithoutATextCannotBeSigned() {
    var bare = new DeclarationPlan("LAIN", "SOS", DeclarationPlan.Kind.JOINT);
    model.onPaper(bare, signer, PaperSignature.Kind.PEN, "", "");

    assertThat(hall.ledger.facts()).hasSize(facts);
    assertThat(said()).isEqualTo(page.messages().text("declarations.no.text"));
  }

  @Test
  void oneSignerIsLookedAtAtATimeAndNobodyOnceItIsDone() {
    Participant other = hall.person("Siti Nuraini");
    model.choose(signer.id());
    model.choose(other.id());
    assertThat(model.chosenProperty().get()).contains(other.id());
    model.choose(other.id());
    assertThat(model.chosenProperty().get()).isEmpty();

    model.choose(signer.id());
    model.onPaper(plan, signer, PaperSignature.Kind.THUMBPRINT, "", "");
    assertThat(model.chosenProperty().get()).as("still to be entered").contains(signer.id());
    model.onPaper(plan, signer, PaperSignature.Kind.PEN, "", "");
    assertThat(model.chosenProperty().get()).isEmpty();
  }

  private String said() {
    return page.statusProperty().get();
  }
}
