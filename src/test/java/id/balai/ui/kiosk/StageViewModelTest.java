package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.Hall;
import id.balai.fixture.Later;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.PaperSignatureEntry;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.station.OpenStage;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.stage.OperatorAccess;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A stage while signatures take their time, doors are scanned and other kiosks sign too.
final class StageViewModelTest {

  private static final String CODE = "IKRAR";

  private final Hall hall = new Hall();
  private final TestKiosk kiosk = new TestKiosk(hall);
  private final Later later = new Later();
  private StageViewModel model = stage();
  private List<Participant> order = List.of();

  @BeforeEach
  void begin() {
    hall.signers(5);
    order = new JointPlaces(hall.ledger.repositories()).expected(hall.event, CODE);
    model.start();
    later.all();
  }

  @AfterEach
  void end() {
    model.stop();
    assertThat(hall.ledger.listeners()).as("the help service alone").isEqualTo(1);
  }

  @Test
  void nobodyIsCalledUntilTheCommitteeSaysSo() {
    assertThat(model.calledProperty().get()).isEmpty();
    assertThat(model.lineProperty().get().waiting()).isEqualTo(order);

    model.next();
    assertThat(model.calledProperty().get()).contains(order.getFirst());
    assertThat(model.lineProperty().get().waiting()).isEqualTo(order.subList(1, 5));
  }

  @Test
  void theLastOneIsFollowedByNobody() {
    for (int i = 0; i < 6; i++) {
      model.next();
    }
    assertThat(model.turnProperty().get()).isEmpty();
    assertThat(model.lineProperty().get().skipped()).isEqualTo(order);
  }

  @Test
  void signatureIsSaidToBeStoredOnlyOnceItIs() {
    model.next();
    sign();
    assertThat(model.statusProperty().get()).isEmpty();
    assertThat(at()).isEqualTo(order.getFirst());

    later.all();
    assertThat(model.statusProperty().get()).isEqualTo(text("stage.stored", order.getFirst()));
    assertThat(model.turnProperty().get()).isEmpty();
    assertThat(model.lineProperty().get().waiting()).doesNotContain(order.getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"next", "badge", "recall", "out", "aid", "read"})
  void nothingMovesWhileASignatureIsStored(String what) {
    model.next();
    sign();
    switch (what) {
      case "next" -> model.next();
      case "badge" -> model.codeRead(hall.code(order.get(2).name()));
      case "recall" -> model.recall(order.get(2).id());
      case "out" -> model.askOut();
      case "aid" -> model.askAid();
      default -> model.handle(new KioskInput.ReadIn("en"));
    }
    assertThat(model.statusProperty().get()).isEqualTo(text("stage.ink"));
    assertThat(at()).isEqualTo(order.getFirst());
    assertThat(model.operator().stepProperty().get()).isEqualTo(OperatorAccess.Step.IN);

    later.all();
    assertThat(signed()).containsExactly(order.getFirst().name());
  }

  @Test
  void fullDiskKeepsTheSignerAtThePadAndSaysSo() {
    model.next();
    hall.ledger.fill();
    sign();
    later.all();
    assertThat(model.statusProperty().get()).isEqualTo(text("stage.failed"));
    assertThat(at()).isEqualTo(order.getFirst());

    hall.ledger.empty();
    sign();
    later.all();
    assertThat(signed()).containsExactly(order.getFirst().name());
  }

  @Test
  void whoSignsElsewhereWhileThePaperIsEnteredTakesNobodyElseOffTheLine() {
    Participant first = order.getFirst();
    model.next();
    model.handle(new KioskInput.SignOnPaper(PaperSignature.Kind.PEN, Optional.empty()));
    Runnable stored = later.holdOldest();
    signElsewhere(first);
    later.all();
    assertThat(model.turnProperty().get()).isEmpty();

    stored.run();
    assertThat(model.statusProperty().get()).isEqualTo(text("stage.stored", first));
    assertThat(model.lineProperty().get().waiting()).isEqualTo(order.subList(1, 5));
    assertThat(signed()).containsExactly(first.name());
  }

  @Test
  void textThatChangesIsReadAnewByTheSamePerson() {
    model.next();
    PendingSignature before = model.turnProperty().get().orElseThrow();
    Instant now = hall.clock.instant();
    hall.rewrite(7, 2);
    later.all();
    model.handle(
        new KioskInput.Sign(
            new SignatureSubmission(
                before.person().id(), before.shown(), now, now, SampleInk.SIGNATURE)));
    later.all();

    assertThat(model.statusProperty().get()).isEqualTo(text("stage.changed"));
    assertThat(model.turnProperty().get().orElseThrow().text().version()).isEqualTo(7);
    assertThat(signed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # whose badge, what is said
          SIGNER,   ''
          GUEST,    stage.done.before
          STRANGER, stage.stranger
          FOREIGN,  stage.stranger
          ENDED,    stage.stranger
          """)
  void badgeCallsWhoeverWaitsAndSaysWhyItCallsNobodyElse(String whose, String said) {
    model.codeRead(
        switch (whose) {
          case "SIGNER" -> hall.code(order.get(3).name());
          case "GUEST" -> hall.code("Siti Nuraini");
          case "STRANGER" -> hall.code("Rusdiansyah");
          case "ENDED" -> hall.replaceBadge(order.get(3).name());
          default -> "https://contoh.id";
        });
    later.all();

    assertThat(model.statusProperty().get()).isEqualTo(said.isEmpty() ? "" : text(said));
    assertThat(model.calledProperty().get())
        .isEqualTo(said.isEmpty() ? Optional.of(order.get(3)) : Optional.empty());
  }

  @Test
  void scannedSignerIsKnownByTheBadgeAndACalledOneByTheCommittee() {
    model.next();
    assertThat(model.turnProperty().get().orElseThrow().manner().identification())
        .isEqualTo(Identification.OPERATOR);

    model.codeRead(hall.code(order.get(3).name()));
    later.all();
    assertThat(model.turnProperty().get().orElseThrow().manner().identification())
        .isEqualTo(Identification.BADGE);
    assertThat(model.lineProperty().get().waiting().getFirst())
        .as("who was interrupted comes next")
        .isEqualTo(order.getFirst());
  }

  @Test
  void sameBadgeOnceMoreBeginsNoNewTurn() {
    model.codeRead(hall.code(order.getFirst().name()));
    later.all();
    hall.clock.pass(Duration.ofSeconds(8));
    model.codeRead(hall.code(order.getFirst().name()));
    later.all();
    model.tick();

    assertThat(model.countdown().secondsProperty().get()).isEqualTo(12);
  }

  @Test
  void whoSignsElsewhereWithInkOnThePadHereIsNotWipedAway() {
    model.next();
    model.handle(new KioskInput.InkChanged(true));
    signElsewhere(order.getFirst());
    later.all();

    assertThat(at()).isEqualTo(order.getFirst());
    sign();
    later.all();
    assertThat(signed()).as("once").containsExactly(order.getFirst().name());
    assertThat(model.turnProperty().get()).isEmpty();
  }

  @Test
  void skippedPeopleAreKeptForThisDeclarationAloneAndForgottenByTheOperatorWhoLeaves() {
    model.stop();
    kiosk.memory.keepStage(Optional.of(new OpenStage(Hall.EVENT, CODE)));
    model.next();
    model.next();
    assertThat(kiosk.memory.openStage().orElseThrow().skipped())
        .containsExactly(order.getFirst().id());

    model = stage();
    model.start();
    later.all();
    assertThat(model.lineProperty().get().skipped()).containsExactly(order.getFirst());
    assertThat(model.lineProperty().get().waiting()).isEqualTo(order.subList(1, 5));

    model.askOut();
    model.operator().came();
    assertThat(kiosk.memory.openStage()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what is asked for, seconds that nobody does anything, whether it still stands
          OUT, 30, true
          OUT, 31, false
          AID, 90, true
          AID, 91, false
          """)
  void nothingStaysOpenBehindAnOperatorWhoWentAway(String wish, int seconds, boolean isOpen) {
    model.next();
    if (wish.equals("AID")) {
      model.askAid();
      model.operator().came();
      assertThat(step()).isEqualTo(OperatorAccess.Step.AIDING);
    } else {
      model.askOut();
      assertThat(step()).isEqualTo(OperatorAccess.Step.ASKED);
    }
    hall.clock.pass(Duration.ofSeconds(seconds));
    model.tick();

    assertThat(step() != OperatorAccess.Step.IN).isEqualTo(isOpen);
  }

  @Test
  void helpIsForSomebodyAtThePad() {
    model.askAid();
    assertThat(step()).isEqualTo(OperatorAccess.Step.IN);
  }

  @Test
  void thumbprintNamesTheHelperAndTheOperatorWhoStoodBeside() {
    model.next();
    model.askAid();
    model.codeRead(hall.operatorCard("Rina"));
    later.all();
    model.handle(
        new KioskInput.SignOnPaper(
            PaperSignature.Kind.THUMBPRINT, Optional.of(new Assistance("Wati", "buta"))));
    later.all();

    assertThat(hall.ledger.repositories().signatures().onPaper(Hall.EVENT))
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper.operator()).contains("Rina");
              assertThat(paper.assistance()).contains(new Assistance("Wati", "buta"));
            });
    assertThat(step()).isEqualTo(OperatorAccess.Step.IN);
    assertThat(model.statusProperty().get()).isEqualTo(text("stage.stored", order.getFirst()));
  }

  private StageViewModel stage() {
    KioskContext here = kiosk.stage(CODE);
    return new StageViewModel(
        new KioskContext(
            here.services(),
            here.event(),
            here.door(),
            here.clock(),
            later.tasks(),
            here.messages(),
            here.station()),
        kiosk.memory,
        CODE);
  }

  private void sign() {
    PendingSignature turn = model.turnProperty().get().orElseThrow();
    Instant now = hall.clock.instant();
    model.handle(
        new KioskInput.Sign(
            new SignatureSubmission(
                turn.person().id(), turn.shown(), now, now, SampleInk.SIGNATURE)));
  }

  private void signElsewhere(Participant who) {
    var services = kiosk.context.services();
    var seen =
        new PaperSignatureEntry(
            who.id(),
            services.signing().text(Hall.EVENT, CODE).orElseThrow(),
            PaperSignature.Kind.PEN,
            Optional.empty());
    var door = new Door(Hall.EVENT, "SOS", "Pintu 2", Door.Place.ENTRANCE);
    services.signing().sign(seen, door, KioskInput.OperatorCame.WITHOUT_NAME.who());
  }

  private Participant at() {
    return model.turnProperty().get().orElseThrow().person();
  }

  private OperatorAccess.Step step() {
    return model.operator().stepProperty().get();
  }

  private String text(String key, Participant who) {
    return kiosk.messages.text(key, who.name());
  }

  private String text(String key) {
    return kiosk.messages.text(key);
  }

  private List<String> signed() {
    var signatures = hall.ledger.repositories().signatures();
    return order.stream()
        .filter(who -> signatures.hasSigned(Hall.EVENT, CODE, who.id()))
        .map(Participant::name)
        .toList();
  }
}
