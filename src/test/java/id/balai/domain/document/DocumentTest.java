package id.balai.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.Samples;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Official;
import id.balai.domain.event.Topic;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.StampDuty;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Role;
import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What papers hold at least and at most, and what is worked out of it.
final class DocumentTest {

  private static final PaperIdentity IDENTITY =
      new PaperIdentity(
          "BLI-7K4M-9QXE", "", ZonedDateTime.parse("2024-10-07T09:00:00+08:00"), ArchiveNote.NONE);
  private static final Wording WORDING = new Wording("Ikrar", "", List.of("Netral."), "", "");
  private static final CertificateTemplate CORNER = new CertificateTemplate("sudut", "<p/>");

  private static void taken(boolean isTaken, ThrowingCallable made) {
    if (isTaken) {
      assertThatNoException().isThrownBy(made);
    } else {
      assertThatIllegalArgumentException().isThrownBy(made);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "1, 1000, true",
    "500, 1, true",
    "0, 1, false",
    "1, 0, false",
    "1, 1001, false"
  })
  void slipsAreNumberedFromOne(int first, int count, boolean isTaken) {
    taken(isTaken, () -> new PaperSlips(Samples.event(), Samples.MORNING, first, count, IDENTITY));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "40, true", "41, false"})
  void pageOfPhotographsHasFrames(int frames, boolean isTaken) {
    taken(isTaken, () -> new PhotoPage(Samples.event(), frames, IDENTITY));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "100, true", "101, false"})
  void jointSheetHoldsAHundredSigners(int signers, boolean isTaken) {
    List<Signer> all = Collections.nCopies(signers, new Signer("Siti", "", Optional.empty()));
    taken(
        isTaken,
        () ->
            new JointDeclaration(
                Samples.event(),
                WORDING,
                all,
                List.of(),
                List.of(),
                PaperFormat.F4_PORTRAIT,
                IDENTITY));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "2, true", "3, false"})
  void twoOfficialsStandUnderACertificateOrBesideADeclarer(int officials, boolean isTaken) {
    taken(isTaken, () -> certificate("Siti", signatories(officials), 4));
    var declarer =
        new IndividualPact.Declarer(
            SheetPerson.of(Samples.person(1), Samples.capacity("GURU", "", 1)),
            Optional.empty(),
            StampDuty.NONE);
    taken(
        isTaken,
        () ->
            new IndividualPact(
                Samples.event(), WORDING, declarer, signatories(officials), IDENTITY));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "3, false", "4, true", "5, false"})
  void rowOfAListHasATextForEveryColumn(int cells, boolean isTaken) {
    List<List<String>> rows = List.of(Collections.nCopies(4, "x"), Collections.nCopies(cells, "x"));
    for (OfficeList.Columns columns : OfficeList.Columns.values()) {
      taken(isTaken, () -> new OfficeList(Samples.event(), columns, rows, List.of(), IDENTITY));
    }
  }

  @Test
  void sheetsAndStacksOfNothingAreNoPapers() {
    taken(false, () -> new CertificateStack(List.of(), IDENTITY));
    taken(
        false,
        () -> new BadgeSheet(Samples.event(), BadgeSheet.Layout.SINGLE, List.of(), IDENTITY));
  }

  @ParameterizedTest
  @CsvSource({
    "sudut, true",
    "sudut-2, true",
    "2024, true",
    "'', false",
    "Sudut, false",
    "-sudut, false",
    "su dut, false",
    "../sudut, false",
    "sudut.html, false",
    "abcdefghijabcdefghijabcdefghijabcdefghij, true",
    "abcdefghijabcdefghijabcdefghijabcdefghijk, false"
  })
  void templateIsNamedSoThatItsFileStaysOnItsShelf(String name, boolean isName) {
    assertThat(CertificateTemplate.isName(name)).isEqualTo(isName);
    taken(isName, () -> new CertificateTemplate(name, ""));
  }

  @Test
  void templateThatIsGoneIsReplacedByTheStandardOne() throws IOException {
    var shelf = new Shelf(Map.of("sudut", CORNER, "biru", new CertificateTemplate("biru", "<b/>")));

    assertThat(shelf.template("biru").name()).isEqualTo("biru");
    assertThat(shelf.template("hilang")).isEqualTo(CORNER);
    assertThat(CertificatePlan.STANDARD_TEMPLATE).isEqualTo("sudut");
    assertThatThrownBy(() -> new Shelf(Map.of()).template("biru")).isInstanceOf(IOException.class);
  }

  private record Shelf(Map<String, CertificateTemplate> all) implements TemplateShelf {
    @Override
    public List<String> names() {
      return List.copyOf(all.keySet());
    }

    @Override
    public Optional<CertificateTemplate> find(String name) {
      return Optional.ofNullable(all.get(name));
    }

    @Override
    public void put(CertificateTemplate template) {
      throw new UnsupportedOperationException("nothing is put here");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 0, true",
    "100, 100, true",
    "0, 0, true",
    "100, 101, false",
    "-1, 0, false",
    "100, -1, false"
  })
  void taxIsNeverMoreThanWhatIsPaid(long amount, long tax, boolean isTaken) {
    taken(isTaken, () -> line(amount, tax));
  }

  @Test
  void receiptsAddUpAndAListOfZeroesIsAForm() {
    var random = new Random(9);
    var lines = new ArrayList<ReceiptList.Line>();
    long sum = 0;
    for (int i = 0; i < 200; i++) {
      long amount = random.nextInt(1_000_000);
      long tax = amount * random.nextInt(16) / 100;
      sum += amount - tax;
      lines.add(line(amount, tax));
    }
    assertThat(receipts(lines).total()).isEqualTo(sum);
    assertThat(receipts(lines).isForm()).isFalse();
    assertThat(receipts(List.of(line(0, 0), line(0, 0))).isForm()).isTrue();
    assertThat(receipts(List.of(line(0, 0), line(1, 0))).isForm()).isFalse();
  }

  private static ReceiptList receipts(List<ReceiptList.Line> lines) {
    return new ReceiptList(Samples.event(), "Uang transport", lines, List.of(), IDENTITY);
  }

  private static ReceiptList.Line line(long amount, long tax) {
    return new ReceiptList.Line(
        SheetPerson.of(Samples.person(1), Samples.capacity("GURU", "", 0)), amount, tax);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rank    | grade | printed        | grade alone
          Pembina   | IV/a  | Pembina, IV/a  | IV/a
          Pembina   | ''    | Pembina        | ''
          ''        | IX    | IX             | IX
          ''        | ''    | ''             | ''
          Penata, S | III/d | Penata, S, III/d | III/d
          Kapten    | Inf   | Kapten, Inf    | ''
          """)
  void rankAndGradeStandTogetherAndTheGradeIsFoundAgain(
      String rank, String grade, String printed, String alone) {
    Participant is = Samples.person(1);
    var person =
        new Participant(
            is.id(),
            is.event(),
            is.number(),
            is.name(),
            is.sex(),
            is.status(),
            is.identities(),
            rank,
            grade,
            is.village(),
            is.phone(),
            is.birth(),
            is.participations(),
            is.owes(),
            is.isWalkIn());
    SheetPerson listed = SheetPerson.of(person, is.main());

    assertThat(listed.rank()).isEqualTo(printed);
    assertThat(listed.grade()).isEqualTo(alone);
  }

  @Test
  void certificatesOfABatchDifferInTheirPersonAlone() {
    CertificatePaper one = certificate("Siti", signatories(1), 4);

    assertThat(one.differsOnlyInPerson(certificate("Wati", signatories(1), 4))).isTrue();
    assertThat(one.differsOnlyInPerson(certificate("Siti", signatories(2), 4))).isFalse();
    assertThat(one.differsOnlyInPerson(certificate("Siti", signatories(1), 8))).isFalse();
    assertThat(
            one.differsOnlyInPerson(
                new CertificatePaper(
                    Samples.event().coded("LAIN"),
                    one.recipient(),
                    one.number(),
                    one.programme(),
                    one.signatories(),
                    one.template(),
                    IDENTITY)))
        .isFalse();
    assertThat(
            one.differsOnlyInPerson(
                new CertificatePaper(
                    one.event(),
                    one.recipient(),
                    one.number(),
                    one.programme(),
                    one.signatories(),
                    new CertificateTemplate("sudut", "<i/>"),
                    IDENTITY)))
        .isFalse();
    assertThat(one.recipient().inside(Duration.ofHours(2)).inside()).hasHours(2);
  }

  private static CertificatePaper certificate(String name, List<Signatory> officials, int hours) {
    return new CertificatePaper(
        Samples.event(),
        new CertificatePaper.Recipient(name, "SDN 004", Role.PARTICIPANT),
        "1/X/2024",
        new CertificatePaper.Programme(
            CertificatePaper.Kind.CERTIFICATE,
            hours,
            List.of(new Topic("Netralitas", "Wati", hours))),
        officials,
        CORNER,
        IDENTITY);
  }

  private static List<Signatory> signatories(int count) {
    var official = new Official("Camat", "Sutarno", "Pembina", "NIP. 1", true);
    return Signatory.unsigned(Collections.nCopies(count, official));
  }

  @Test
  void operatorsCardHasNoNumberAndAPaperOfAPersonLosesTheNameAlone() {
    var code = BadgeCode.draw(new Random(1));
    BadgeCard card = BadgeCard.of(OperatorCard.issued(code, Samples.EVENT, "Rina"));
    var pact = new PaperSubject("Pakta", "Siti Nuraini", 7);

    assertThat(card.isOperator()).isTrue();
    assertThat(card.name()).isEqualTo("Rina");
    assertThat(new BadgeCard(7, "Siti", "", Role.GUEST, code).isOperator()).isFalse();
    assertThat(pact.withoutPerson()).isEqualTo(new PaperSubject("Pakta", "", 7));
    assertThat(
            PaperSubject.of(Samples.MORNING, Samples.event().groups().getFirst()).withoutPerson())
        .isEqualTo(new PaperSubject("Sosialisasi", "KEPALA DESA"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # invited, men, women, absent, sick, excused, present, unknown sex, unexplained
          10, 4, 3, 2, 1, 1, 8, 1, 0
          10, 0, 0, 10, 0, 0, 0, 0, 10
          5,  2, 3, 0, 0, 0, 5, 0, 0
          8,  1, 2, 4, 1, 2, 4, 1, 1
          """)
  void everybodyInvitedIsCountedOnce(
      int invited,
      int men,
      int women,
      int absent,
      int sick,
      int excused,
      int present,
      int unknown,
      int unexplained) {
    var line = new AttendanceRecap.Line("SDN", invited, men, women, 0, absent, sick, excused, 0, 0);
    assertThat(line.present()).isEqualTo(present);
    assertThat(line.unknown()).isEqualTo(unknown);
    assertThat(line.unexplained()).isEqualTo(unexplained);
  }
}
