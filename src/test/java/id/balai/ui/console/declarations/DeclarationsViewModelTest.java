package id.balai.ui.console.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.Hall;
import id.balai.service.access.Seats;
import id.balai.service.signing.DeclarationService;
import id.balai.service.signing.DeclarationTemplate;
import id.balai.service.signing.DynamicsKeeper;
import id.balai.service.signing.SigningService;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Texts of declarations while they are edited: what is kept, what is refused, and what stays in
/// the fields whatever happens elsewhere.
final class DeclarationsViewModelTest {

  private final Hall hall = new Hall();
  private final PageModel page = MemoryPage.following(hall);
  private final SignersViewModel signers =
      new SignersViewModel(
          page,
          new SigningService(hall.gated(), DynamicsKeeper.NONE, OfflineRecords.NONE),
          hall.currentActor);
  private final DeclarationsViewModel model =
      new DeclarationsViewModel(
          page, hall.ledger.repositories(), new DeclarationService(hall.gated()), signers);

  @BeforeEach
  void start() {
    model.start();
  }

  @AfterEach
  void leave() {
    page.leave();
  }

  @Test
  void textInForceIsInTheFieldsAndAMissingTranslationIsEmpty() {
    assertThat(model.indonesian().title().get()).isEqualTo("Ikrar Netralitas ASN");
    assertThat(model.indonesian().lines()).hasSize(4);
    assertThat(model.english().isBlank()).isTrue();

    hall.translate();
    assertThat(model.english().title().get()).isEqualTo("Pledge of Neutrality");
  }

  @Test
  void savedTextIsTheNextVersionAndTheOldOneStays() {
    model.indonesian().title().set(" Ikrar Baru ");
    model.save();

    assertThat(current().version()).isEqualTo(3);
    assertThat(current().title()).isEqualTo("Ikrar Baru");
    assertThat(said()).isEqualTo(text("declarations.saved"));
    assertThat(model.stateProperty().get().orElseThrow().versions())
        .extracting(DeclarationState.Version::number)
        .containsExactly(3, 2);
  }

  @Test
  void nothingChangedIsNoVersion() {
    model.save();
    assertThat(said()).isEqualTo(text("declarations.unchanged"));
    assertThat(current().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # Indonesian title and points, English title and points, key of what is said
          '',     satu,       '',      '',        declarations.incomplete
          Ikrar,  '',         '',      '',        declarations.incomplete
          Ikrar,  ' / ',      '',      '',        declarations.incomplete
          Ikrar,  satu,       Pledge,  '',        declarations.incomplete
          Ikrar,  satu,       '',      one,       declarations.incomplete
          Ikrar,  satu,       Pledge,  one/two,   declarations.uneven
          Ikrar,  satu/dua,   Pledge,  one,       declarations.uneven
          Ikrar,  satu/dua,   Pledge,  one/ /two, declarations.saved
          Ikrar,  satu,       '  ',    ' / ',     declarations.saved
          """)
  void textIsWholeInEachLanguageItHas(
      String title, String points, String english, String englishPoints, String key) {
    model.indonesian().title().set(title);
    model.indonesian().points().set(points.replace('/', '\n'));
    model.english().title().set(english);
    model.english().points().set(englishPoints.replace('/', '\n'));
    model.save();

    assertThat(said()).isEqualTo(text(key));
    assertThat(current().version()).isEqualTo(key.endsWith("saved") ? 3 : 2);
    assertThat(model.indonesian().title().get()).as("what was typed stays").isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what happened to the store, key of what is said
          CLOSED, access.closed
          BROKEN, declarations.failed
          """)
  void whatWasTypedStaysWhereItCouldNotBeStored(String trouble, String key) {
    model.indonesian().title().set("Ikrar yang panjang diketik");
    if (trouble.equals("CLOSED")) {
      hall.close();
    } else {
      hall.ledger.fill();
    }
    model.save();

    assertThat(said()).isEqualTo(text(key));
    assertThat(current().version()).isEqualTo(2);
    assertThat(model.indonesian().title().get()).isEqualTo("Ikrar yang panjang diketik");
  }

  @Test
  void whatWasTypedStaysWhereSomebodyMayNotStoreIt() {
    Seats.again(hall.currentActor, new Actor(AccessLevel.OPERATOR, "Budi", Optional.empty()));
    model.indonesian().title().set("Ikrar yang panjang diketik");
    model.save();
    sign(hall.person(Hall.SIGNER));

    assertThat(said()).isEqualTo(ErrorMessages.notAllowed(page.messages(), AccessLevel.COMMITTEE));
    assertThat(model.indonesian().title().get()).isEqualTo("Ikrar yang panjang diketik");
  }

  @Test
  void signatureThatComesInMeanwhileTakesNothingOutOfTheFields() {
    model.indonesian().points().set("satu\ndua");
    sign(hall.person(Hall.SIGNER));

    assertThat(model.indonesian().lines()).containsExactly("satu", "dua");
    assertThat(model.stateProperty().get().orElseThrow().sheet().signed()).isEqualTo(1);
    model.save();
    assertThat(current().points()).containsExactly("satu", "dua");
    assertThat(model.stateProperty().get().orElseThrow().versions())
        .containsExactly(
            new DeclarationState.Version(3, false, 0), new DeclarationState.Version(2, true, 1));
  }

  @Test
  void textThatAnotherStationWroteIsShown() {
    hall.rewrite(3, 2);
    assertThat(model.indonesian().lines()).hasSize(2);
    assertThat(model.stateProperty().get().orElseThrow().text().orElseThrow().version())
        .isEqualTo(3);
  }

  @Test
  void whoComesOntoTheListIsExpectedOnTheSheet() {
    assertThat(model.stateProperty().get().orElseThrow().sheet().places()).hasSize(1);
    hall.register("Susulan", List.of("IKRAR"));

    assertThat(model.stateProperty().get().orElseThrow().sheet().places()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(DeclarationTemplate.class)
  void everyTemplateIsAddedInBothLanguagesUnderACodeOfItsOwn(DeclarationTemplate template) {
    model.add(template);
    String first = model.stateProperty().get().orElseThrow().plan().code();
    assertThat(said()).isEqualTo(text("declarations.added"));
    assertThat(model.indonesian().isComplete()).isTrue();
    assertThat(model.english().lines()).hasSameSizeAs(model.indonesian().lines());

    model.add(template);
    assertThat(model.stateProperty().get().orElseThrow().plan().code()).isNotEqualTo(first);
    assertThat(page.event().declarations()).hasSize(3);
  }

  @Test
  void templateThatCouldNotBeAddedLeavesTheOneThatIsLookedAt() {
    hall.ledger.fill();
    model.add(DeclarationTemplate.PEACE);
    assertThat(said()).isEqualTo(text("declarations.failed"));
    assertThat(model.stateProperty().get().orElseThrow().plan().code()).isEqualTo("IKRAR");

    hall.ledger.empty();
    model.indonesian().title().set("Ikrar Baru");
    model.save();
    assertThat(current().title()).isEqualTo("Ikrar Baru");
  }

  @Test
  void kindAndSessionStayOnceSomebodySigned() {
    DeclarationPlan plan = model.stateProperty().get().orElseThrow().plan();
    model.plan(plan.in("DEK", DeclarationPlan.Kind.INDIVIDUAL));
    assertThat(said()).isEqualTo(text("declarations.planned"));

    sign(hall.person(Hall.SIGNER));
    DeclarationPlan signed = model.stateProperty().get().orElseThrow().plan();
    model.plan(signed.in("SOS", DeclarationPlan.Kind.JOINT));
    assertThat(said()).isEqualTo(text("declarations.bound"));
    assertThat(model.stateProperty().get().orElseThrow().plan()).isEqualTo(signed);

    model.plan(signed.withDelegation(DeclarationPlan.Delegation.ALLOWED));
    assertThat(said()).isEqualTo(text("declarations.planned"));
  }

  @Test
  void planThatIsNotChangedIsNoEntry() {
    int before = hall.ledger.facts().size();
    model.plan(model.stateProperty().get().orElseThrow().plan());
    assertThat(hall.ledger.facts()).hasSize(before);
  }

  @Test
  void otherDeclarationBringsItsOwnTextAndLetsGoOfWhatWasSaid() {
    model.add(DeclarationTemplate.PEACE);
    model.choose("IKRAR");

    assertThat(said()).isEmpty();
    assertThat(model.indonesian().title().get()).isEqualTo("Ikrar Netralitas ASN");
    model.stage();
    assertThat(MemoryPage.ways(page)).containsExactly("stage IKRAR");
  }

  @Test
  void eventWithoutADeclarationHasNothingToSaveOrToShowOnAStage() {
    var bare = hall.event.withDeclarations(List.of());
    hall.ledger.record(
        hall.currentActor.by(bare), new id.balai.domain.log.WorkspaceFact.EventPlanned(bare));
    PageModel other = MemoryPage.of(hall);
    var empty =
        new DeclarationsViewModel(
            other, hall.ledger.repositories(), new DeclarationService(hall.gated()), signers);
    empty.start();
    int before = hall.ledger.facts().size();
    empty.save();
    empty.stage();

    assertThat(empty.stateProperty().get()).isEmpty();
    assertThat(hall.ledger.facts()).hasSize(before);
    assertThat(MemoryPage.ways(other)).isEmpty();
    other.leave();
  }

  private void sign(Participant who) {
    DeclarationPlan plan = model.stateProperty().get().orElseThrow().plan();
    var keeper = new Actor(AccessLevel.KEEPER, "", Optional.empty());
    Optional<Actor> before = hall.currentActor.actor();
    Seats.again(hall.currentActor, keeper);
    String said = said();
    signers.onPaper(plan, who, PaperSignature.Kind.PEN, "", "");
    page.tell(said);
    before.ifPresent(actor -> Seats.again(hall.currentActor, actor));
  }

  private DeclarationText current() {
    return hall.ledger.repositories().declarations().current(Hall.EVENT, "IKRAR").orElseThrow();
  }

  private String said() {
    return page.statusProperty().get();
  }

  private String text(String key) {
    return page.messages().text(key);
  }
}
