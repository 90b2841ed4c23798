package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.participant.Role;
import id.balai.fixture.Later;
import id.balai.service.access.Seats;
import id.balai.service.papers.PaperType;
import id.balai.service.papers.PaperType.Part;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.documents.CertificateViewModel.Change;
import id.balai.ui.console.documents.DocumentsViewModel.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a choice of papers comes to, and what becomes of certificates that were issued; over one
/// house for all tests, and no page is drawn.
final class DocumentsViewModelTest {

  private static final ConsoleAtWork CONSOLE = new ConsoleAtWork();
  private static final Services HOUSE = CONSOLE.workspace.services();
  private static int issued;

  /// Pages that would be drawn for the eye wait here for ever.
  private final Later undrawn = new Later();

  private final PageModel page = CONSOLE.context().page();
  private final DocumentsViewModel model =
      new DocumentsViewModel(
          page,
          new DocumentRows(HOUSE.repositories(), HOUSE.log(), HOUSE.papers(), HOUSE.certificates()),
          new PreviewViewModel(HOUSE.preview(), undrawn.tasks()),
          new EntriesViewModel(page, HOUSE.repositories().participants(), HOUSE.planning()));
  private final WorkViewModel work = new WorkViewModel(page);
  private final IssuingViewModel issuing = new IssuingViewModel(HOUSE.certificates(), model, work);
  private final CertificateViewModel change =
      new CertificateViewModel(page, model, HOUSE.certificates().reissuing());

  @BeforeAll
  static void people() throws java.io.IOException {
    // Few, because every certificate is signed anew whenever the list is read.
    HOUSE.papers().cards(CONSOLE.event).stream()
        .limit(9)
        .forEach(
            card ->
                HOUSE
                    .checkIn()
                    .scan(card.code().text(), new Door(CONSOLE.event.id(), "DEK", "Pintu 1")));
    issued = HOUSE.certificates().issue(CONSOLE.event);
  }

  @AfterAll
  static void close() {
    CONSOLE.close();
  }

  @BeforeEach
  void start() {
    seat(AccessLevel.KEEPER);
    model.start();
  }

  @AfterEach
  void stop() {
    model.stop();
  }

  @Test
  void everySessionHasASheetForEveryGroupUntilOneIsChosen() {
    int all = model.rows().size();
    assertThat(model.stateProperty().get()).isEqualTo(State.READY);
    assertThat(model.selectedProperty().get()).contains(model.rows().getFirst());

    model.sessionProperty().set("DEK");
    int ofSession = model.rows().size();
    model.groupProperty().set(CONSOLE.event.groups().getFirst().name());
    assertThat(model.rows()).hasSizeLessThanOrEqualTo(ofSession);
    assertThat(ofSession).isLessThan(all).isPositive();
  }

  @Test
  void choiceThatComesToNothingIsEmptyAndSelectsNothing() {
    model.institutionProperty().set("Tidak Ada Kantor Seperti Ini");
    assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
    assertThat(model.selectedProperty().get()).isEmpty();
    assertThat(model.rows()).isEmpty();

    model.institutionProperty().set("");
    assertThat(model.stateProperty().get()).isEqualTo(State.READY);
  }

  @Test
  void whatCannotBeChosenForAPaperLeavesNobodyOut() {
    model.institutionProperty().set("Tidak Ada Kantor Seperti Ini");
    model.kindProperty().set(PaperType.INVITED);

    assertThat(model.stateProperty().get())
        .as("a list of the invited is of all offices")
        .isEqualTo(State.READY);
  }

  @Test
  void lineThatWasLookedAtStaysWhereItIsStillThere() {
    model.select(Optional.of(model.rows().get(2)));
    String key = model.selectedProperty().get().orElseThrow().key();
    model.modeProperty().set(SheetMode.BLANK);
    model.modeProperty().set(SheetMode.FILLED);

    assertThat(model.selectedProperty().get().map(DocumentRow::key)).contains(key);
  }

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void everyKindOfPaperComesToPapersOrToNone(PaperType kind) {
    model.kindProperty().set(kind);

    assertThat(model.stateProperty().get()).isIn(State.READY, State.EMPTY);
    assertThat(model.rows().isEmpty()).isEqualTo(model.stateProperty().get() == State.EMPTY);
    assertThat(model.rows()).extracting(DocumentRow::key).doesNotHaveDuplicates();
  }

  @Test
  void pageThatWasLeftAsksForNothing() {
    model.stop();
    model.kindProperty().set(PaperType.INVITED);
    model.reload();
    assertThat(model.preview().stateProperty().get()).isEqualTo(PreviewViewModel.State.NOTHING);
  }

  @Test
  void institutionsStandOnceInOrder() {
    assertThat(model.institutions()).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void paperAboutOneIsAboutTheFirstWhereNoneIsChosen() {
    model.kindProperty().set(PaperType.EMPTY_SHEET);
    assertThat(model.meant(Part.SESSION)).isEqualTo(CONSOLE.event.sessions().getFirst().name());
    assertThat(model.meant(Part.GROUP)).isEqualTo(CONSOLE.event.groups().getFirst().name());
  }

  @ParameterizedTest
  @CsvSource({"0, false", "150000, true"})
  void accountsHoldReceiptsOnceAnythingIsPaid(long each, boolean isPaid) {
    model.entries().type(new PaymentEntry("Uang transport", each, 5));
    assertThat(model.accounts(SheetMode.FILLED).payments().isPresent()).isEqualTo(isPaid);
    model.entries().load(page.event());
  }

  @Test
  void certificatesOfARoleAreFewerThanAllAndEachHasItsHolder() {
    model.kindProperty().set(PaperType.CERTIFICATES);
    assertThat(model.rows()).hasSizeGreaterThanOrEqualTo(issued);
    assertThat(model.rows()).extracting(DocumentRow::holder).noneMatch(String::isBlank);

    model.roleProperty().set(Optional.of(Role.SPEAKER));
    assertThat(model.rows()).hasSizeLessThan(issued);
    model.roleProperty().set(Optional.empty());
  }

  @Test
  void issuingIsAskedBeforeAndLeftByAnotherPaper() {
    model.kindProperty().set(PaperType.CERTIFICATES);
    issuing.ask();
    assertThat(issuing.askedProperty().get())
        .hasValueSatisfying(
            forecast -> assertThat(forecast.standing()).isGreaterThanOrEqualTo(issued - 1));
    model.kindProperty().set(PaperType.SHEETS);
    assertThat(issuing.askedProperty().get()).isEmpty();
  }

  @Test
  void issuingOnceMoreGivesNobodyASecondNumber() {
    model.kindProperty().set(PaperType.CERTIFICATES);
    int before = model.rows().size();
    issuing.issue();

    assertThat(model.rows()).hasSize(before);
    assertThat(page.tasks().activity().outcomeProperty().get()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"CORRECT, 0", "REISSUE, 1", "WITHDRAW, 2"})
  void everyChangeNeedsAReasonAndKeepsTheFormUntilItHasOne(Change wanted, int row) {
    choose(row);
    change.begin(wanted);
    assertThat(change.changeProperty().get()).contains(wanted);
    change.confirm();

    assertThat(said()).isEqualTo(text("documents.change.incomplete"));
    assertThat(change.changeProperty().get()).contains(wanted);
    change.leave();
    change.confirm();
    assertThat(state(row)).isEqualTo(IssuedCertificate.State.STANDS);
  }

  @Test
  void nameThatIsTypedAwayIsNoCorrection() {
    choose(3);
    change.begin(Change.CORRECT);
    assertThat(change.nameProperty().get()).isEqualTo(model.rows().get(3).holder());
    change.nameProperty().set("  ");
    change.reasonProperty().set("salah tulis");
    change.confirm();

    assertThat(said()).isEqualTo(text("documents.change.incomplete"));
  }

  @Test
  void voidedCertificateIsOnlyReissuedAndAReplacedOneIsLeftAlone() {
    choose(4);
    change.begin(Change.WITHDRAW);
    change.reasonProperty().set("tidak hadir");
    change.confirm();
    assertThat(said()).isEqualTo(text("documents.change.voided"));
    assertThat(state(4)).isEqualTo(IssuedCertificate.State.VOIDED);
    assertThat(change.changeProperty().get()).isEmpty();
    choose(4);
    assertThat(possible()).containsExactly(Change.REISSUE);

    change.begin(Change.REISSUE);
    change.reasonProperty().set("ternyata hadir");
    change.confirm();
    choose(4);
    assertThat(state(4)).isEqualTo(IssuedCertificate.State.REPLACED);
    assertThat(possible()).isEmpty();
    change.begin(Change.WITHDRAW);
    assertThat(change.changeProperty().get()).isEmpty();
  }

  @Test
  void changeThatAnotherStationOvertookIsSaid() {
    choose(5);
    int sequence = model.rows().get(5).certificate().orElseThrow().certificate().sequence();
    change.begin(Change.WITHDRAW);
    change.reasonProperty().set("salah");
    HOUSE.certificates().reissuing().withdraw(CONSOLE.event, sequence, "di meja lain");
    change.confirm();

    assertThat(said()).isEqualTo(text("documents.change.not.standing"));
  }

  @Test
  void otherCertificateLetsGoOfWhatWasBegun() {
    choose(0);
    change.begin(Change.CORRECT);
    choose(1);
    assertThat(change.changeProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = AccessLevel.class,
      names = {"PARTICIPANT", "OPERATOR"})
  void certificatesAreTheCommittees(AccessLevel post) {
    choose(6);
    change.begin(Change.WITHDRAW);
    change.reasonProperty().set("salah");
    seat(post);
    assertThat(change.mayChange()).isFalse();
    change.confirm();

    assertThat(said()).isEqualTo(ErrorMessages.notAllowed(CONSOLE.messages, AccessLevel.COMMITTEE));
    seat(AccessLevel.KEEPER);
    model.reload();
    assertThat(state(6)).isEqualTo(IssuedCertificate.State.STANDS);
  }

  private List<Change> possible() {
    return java.util.Arrays.stream(Change.values()).filter(change::isPossible).toList();
  }

  private void choose(int row) {
    model.kindProperty().set(PaperType.CERTIFICATES);
    model.select(Optional.of(model.rows().get(row)));
  }

  private IssuedCertificate.State state(int row) {
    return model.rows().get(row).certificate().orElseThrow().state();
  }

  private static void seat(AccessLevel post) {
    Seats.again(HOUSE.currentActor(), new Actor(post, "Rina", Optional.empty()));
  }

  private String said() {
    return page.statusProperty().get();
  }

  private static String text(String key) {
    return CONSOLE.messages.text(key);
  }
}
