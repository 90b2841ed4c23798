package id.balai.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.Official;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.event.PaymentEntry.Whom;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.fixture.Hall;
import id.balai.paper.PdfPaperWriter;
import id.balai.paper.word.IndonesianNumber;
import id.balai.paper.word.Rupiah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Papers of an event, from what was recorded at its doors.
final class OrderedPapersTest {

  private static final PdfPaperWriter WRITER = new PdfPaperWriter(Locale.of("id"), Optional::empty);
  private static final Official HEAD =
      new Official("Camat Rantau Pulung", "Suparlan Hadi Wibowo, S.E.", "Pembina", "", true);

  private final Hall hall = new Hall();
  private Event event = hall.event;
  private final PaperService papers = papers(WRITER);

  @BeforeEach
  void everySecondOneCame() {
    int at = 0;
    for (Participant person : people()) {
      if (person.inSession("SOS").isPresent() && at++ % 2 == 0) {
        hall.ledger.record(
            hall.currentActor.by(event),
            new DoorFact.Attended(
                new Attendance(
                    event.id(),
                    "SOS",
                    person.id(),
                    hall.clock.instant().plusSeconds(60L * (20 - at)),
                    "Pintu 1",
                    Attendance.Means.BADGE)));
      }
    }
  }

  @Test
  void aRecapAddsUpToTheSheets() throws IOException {
    String recap = text(PaperOrder.of(PaperType.RECAP).session("SOS"));
    int onSheets = 0;
    for (Paper sheet : papers.of(event, sheets(SheetLayout.STANDARD))) {
      if (sheet.name().contains("-sos-")) {
        onSheets += read(sheet).split("hadir 09\\.", -1).length - 1;
      }
    }
    assertThat(onSheets).isEqualTo(6);
    assertThat(recap)
        .containsPattern("Jumlah 12 0 0 6 6 0 6")
        .contains("Daftar undangan yang tidak hadir");
  }

  @Test
  void thoseWhoCameArePaidAndTheTotalStandsInWords() throws IOException {
    var order =
        PaperOrder.of(PaperType.RECEIPTS).paying(new PaymentEntry("Uang transport", 150_000, 5));
    assertThat(text(order))
        .contains("Uang transport", "142.500", "Rp855.000,00")
        .contains("Delapan ratus lima puluh lima ribu rupiah");
    var nobody =
        new PaperOrder.People(
            Optional.of("POR"), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(
            papers.of(
                event,
                PaperOrder.of(PaperType.RECEIPTS)
                    .among(nobody)
                    .paying(new PaymentEntry("x", 1, 0))))
        .isEmpty();
  }

  /// Six came; each is paid once, by the narrowest amount that is said.
  @Test
  void paymentsFollowThePersonThenTheGroupThenTheRole() throws IOException {
    List<Participant> came = came();
    Participant first = came.getFirst();
    Participant last = came.getLast();
    String group = last.main().group();
    long inGroup = came.stream().filter(one -> one.main().group().equals(group)).count();
    var payment =
        new PaymentEntry(
            "Uang transport",
            100_000,
            5,
            List.of(
                new PaymentEntry.Rate(Whom.ROLE, first.main().role().name(), 150_000),
                new PaymentEntry.Rate(Whom.GROUP, group, 200_000)),
            List.of(new PaymentEntry.Single(first.number(), 1_000_000)));
    long gross =
        1_000_000
            + came.stream()
                .skip(1)
                .mapToLong(
                    one ->
                        one.main().group().equals(group)
                            ? 200_000
                            : one.main().role() == first.main().role() ? 150_000 : 100_000)
                .sum();
    assertThat(inGroup).isPositive();
    long net = gross - Math.round(gross * 0.05);
    String text = text(PaperOrder.of(PaperType.RECEIPTS).paying(payment));
    assertThat(text)
        .contains("1.000.000", "950.000", "200.000", "190.000")
        .contains(Rupiah.full(net))
        .containsIgnoringWhitespaces(IndonesianNumber.rupiah(net).substring(1));
  }

  @Test
  void whoGetsNothingIsNotOnTheListAndWithoutAmountsItIsAFormForAPen() throws IOException {
    Participant none = came().getFirst();
    var payment =
        new PaymentEntry(
            "Konsumsi", 50_000, 0, List.of(), List.of(new PaymentEntry.Single(none.number(), 0)));
    assertThat(text(PaperOrder.of(PaperType.RECEIPTS).paying(payment)))
        .containsIgnoringWhitespaces(came().getLast().name())
        .doesNotContainIgnoringCase(none.name().substring(0, 12));
    assertThat(text(PaperOrder.of(PaperType.RECEIPTS).paying(PaymentEntry.NONE)))
        .containsIgnoringWhitespaces(none.name(), ".....")
        .doesNotContain("nol rupiah");
  }

  private List<Participant> came() {
    return hall.ledger.repositories().attendances().ofEvent(event.id()).stream()
        .map(attendance -> hall.ledger.repositories().participants().find(attendance.participant()))
        .map(Optional::orElseThrow)
        .toList();
  }

  @Test
  void anInaugurationIsRecordedInTheCommitteesOwnWords() throws IOException {
    event = withHead();
    String group = people().getFirst().main().group();
    var own =
        new InaugurationEntry.OwnWords("", List.of("Butir pertama.", "Butir kedua."), "Selesai.");
    var entry = new InaugurationEntry("FPK", group, "7/BA/2024", "SK 9/2024", List.of(), own);
    assertThat(text(PaperOrder.of(PaperType.RECORD).with(entry)))
        .contains("7/BA/2024", "telah dilaksanakan", "Butir pertama.", "Butir kedua.", "Selesai.")
        .doesNotContain("SK 9/2024", "Demikian berita acara");
    var stored = event.withEntries(event.entries().with(entry));
    assertThat(stored.entries().inauguration("fpk", group)).contains(entry);
    assertThat(stored.entries().with(new InaugurationEntry("FPK", group)).inaugurations())
        .isEmpty();
  }

  @Test
  void aPactShowsTheTextToEverybodyWhoOwesItAndAPledgeToNobodyInParticular() throws IOException {
    event = with(DeclarationPlan.Kind.INDIVIDUAL);
    List<Paper> pacts = papers.of(event, PaperOrder.of(PaperType.PACTS));
    assertThat(pacts).extracting(Paper::name).containsExactly("pakta-ikrar-0001.pdf");
    assertThat(read(pacts.getFirst())).contains(Hall.SIGNER, "Ikrar Netralitas ASN", "1.");
    event = with(DeclarationPlan.Kind.RECITED);
    assertThat(text(PaperOrder.of(PaperType.PLEDGES)))
        .contains("Kami menjaga")
        .doesNotContain("Hj. Siti");
    assertThat(papers.of(event, PaperOrder.of(PaperType.PACTS))).isEmpty();
  }

  @Test
  void aJointDeclarationNamesItsWitnessesApart() throws IOException {
    DeclarationPlan plan = event.declarations().getFirst();
    int witness = hall.person("Siti Nuraini").number();
    event =
        event.withDeclarations(
            List.of(
                new DeclarationPlan(
                    plan.code(),
                    plan.session(),
                    plan.kind(),
                    plan.delegation(),
                    List.of(witness),
                    plan.footnote())));
    String text = text(PaperOrder.of(PaperType.DECLARATIONS));
    assertThat(text.substring(text.indexOf("Saksi-saksi"))).contains("Siti Nuraini");
    assertThat(text.substring(0, text.indexOf("Saksi-saksi"))).doesNotContain("Siti Nuraini");
  }

  @Test
  void anInaugurationIsRecordedWithItsDateInWordsAndItsMembers() throws IOException {
    event = withHead();
    var order =
        PaperOrder.of(PaperType.RECORD)
            .with(
                new InaugurationEntry(
                    "FPK",
                    people().getFirst().main().group(),
                    "12/BA/2024",
                    "SK Camat 5/2024",
                    List.of(2),
                    InaugurationEntry.OwnWords.USUAL));
    assertThat(text(order))
        .contains("tanggal tujuh bulan Oktober tahun dua ribu dua puluh empat")
        .contains("PENGUKUHAN FPK", "12/BA/2024", "SK Camat 5/2024", "Lampiran", Hall.SIGNER)
        .contains("Saksi-saksi", "Suparlan Hadi Wibowo, S.E.");
    assertThat(
            papers.of(
                event, PaperOrder.of(PaperType.RECORD).with(new InaugurationEntry("XYZ", "?"))))
        .isEmpty();
  }

  @Test
  void formsForAPowerCutNeedNobodyOnTheList() throws IOException {
    assertThat(text(PaperOrder.of(PaperType.SLIPS).session("SOS").count(41, 8)))
        .contains("041", "048");
    assertThat(
            text(
                PaperOrder.of(PaperType.EMPTY_SHEET)
                    .session("SOS")
                    .in(SheetLayout.STANDARD)
                    .count(40)))
        .contains("40.")
        .doesNotContain(Hall.SIGNER);
    assertThat(text(PaperOrder.of(PaperType.MINUTES))).contains("NOTULA", "6 orang");
  }

  @Test
  void oneCardIsPrintedAgainWithoutTheOthers() throws IOException {
    var order = PaperOrder.of(PaperType.BADGES).cards(BadgeSheet.Layout.SINGLE, List.of(3));
    assertThat(text(order)).contains("No. 3").doesNotContain("No. 2");
    assertThat(
            papers.of(
                event,
                PaperOrder.of(PaperType.BADGES).cards(BadgeSheet.Layout.SINGLE, List.of(999))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NAME, Ahmad Nu'man", "ARRIVAL, Siti Juwariyah", "PROTOCOL, Ahmad Nu'man"})
  void aSheetStandsInTheOrderThatIsAskedFor(SheetSort sort, String first) throws IOException {
    SheetLayout layout = SheetLayout.STANDARD.by(sort);
    for (Paper sheet : papers.of(event, sheets(layout))) {
      String text = read(sheet);
      if (sheet.name().contains("-sos-") && text.contains("Siti Hajar")) {
        String rows = text.substring(text.indexOf("Nama"));
        assertThat(rows.indexOf(first)).isPositive().isLessThan(rows.indexOf("Siti Fatimah"));
        return;
      }
    }
    throw new AssertionError("no sheet has Siti Hajar");
  }

  @Test
  void everyPaperSaysTheSameTwice() throws IOException {
    event = withHead();
    for (PaperOrder order : all()) {
      for (Paper paper : papers.of(event, order)) {
        assertThat(bytes(paper)).as(paper.name()).isEqualTo(bytes(paper));
        assertThat(paper.name()).matches("[a-z0-9-]+\\.pdf");
      }
    }
  }

  @Test
  void whatIsWrittenIsWholeAndStandsInTheLog(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("dokumen");
    List<Path> files = papers.write(event, PaperOrder.of(PaperType.MINUTES), out);
    assertThat(files).containsExactly(out.resolve("notula.pdf"));
    try (var left = Files.list(out)) {
      assertThat(left).hasSize(1);
    }
    assertThat(hall.ledger.facts()).contains(new PaperFact.Exported(event.id(), "minutes", 1));
  }

  private List<PaperOrder> all() {
    String group = people().getFirst().main().group();
    return List.of(
        sheets(SheetLayout.STANDARD),
        PaperOrder.of(PaperType.EMPTY_SHEET).session("SOS").in(SheetLayout.STANDARD).count(12),
        PaperOrder.of(PaperType.BADGES).cards(BadgeSheet.Layout.TEN_ON_A4, List.of()),
        PaperOrder.of(PaperType.DECLARATIONS),
        PaperOrder.of(PaperType.RECORD).with(new InaugurationEntry("FPK", group)),
        PaperOrder.of(PaperType.ROSTER).group(group),
        PaperOrder.of(PaperType.RECAP),
        PaperOrder.of(PaperType.MINUTES),
        PaperOrder.of(PaperType.SLIPS).session("SOS").count(1, 3));
  }

  @Test
  void twoGroupsWhoseNamesDifferInADashLieBesideEachOther(@TempDir Path folder) throws IOException {
    Event two = event.withGroups(List.of(new Group("GURU SD", 1), new Group("GURU-SD", 2)));
    List<Participant> people = people();
    for (int i = 0; i < 2; i++) {
      var capacity =
          new Participation(
              two.groups().get(i).name(), Role.PARTICIPANT, "", "", List.of("SOS"), 1);
      Participant member = people.get(i).withParticipations(List.of(capacity), List.of());
      hall.ledger.record(hall.currentActor.by(event), new PeopleFact.Corrected(member, "kelompok"));
    }
    for (Group group : two.groups()) {
      papers.write(two, PaperOrder.of(PaperType.ROSTER).group(group.name()), folder);
    }
    assertThat(folder.resolve("kontingen-guru-sd.pdf")).isRegularFile();
    assertThat(folder.resolve("kontingen-guru-sd-2.pdf")).isRegularFile();
  }

  private PaperOrder sheets(SheetLayout layout) {
    assertThat(layout.has(SheetColumn.NAME)).isTrue();
    return PaperOrder.of(PaperType.SHEETS).in(layout);
  }

  private Event with(DeclarationPlan.Kind kind) {
    return event.withDeclarations(List.of(new DeclarationPlan("IKRAR", "SOS", kind)));
  }

  private PaperService papers(PdfPaperWriter writer) {
    return new PaperService(hall.access(), writer, Optional::empty);
  }

  private Event withHead() {
    return new Event(
        event.id(),
        event.code(),
        event.name(),
        event.theme(),
        event.venue(),
        event.place(),
        event.date(),
        event.zone(),
        event.letterhead(),
        event.sessions(),
        event.groups(),
        event.declarations(),
        List.of(HEAD),
        event.certificates(),
        event.privacy());
  }

  private List<Participant> people() {
    return new ArrayList<>(hall.ledger.repositories().participants().ofEvent(event.id()));
  }

  private String text(PaperOrder order) throws IOException {
    List<Paper> found = papers.of(event, order);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().type()).isNotEqualTo(PaperType.CERTIFICATES);
    return read(found.getFirst());
  }

  private static String read(Paper paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(paper))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] bytes(Paper paper) throws IOException {
    var out = new ByteArrayOutputStream();
    paper.content().writeTo(out);
    return out.toByteArray();
  }
}
