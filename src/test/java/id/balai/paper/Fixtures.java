package id.balai.paper;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.SheetMark;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.SheetRow;
import id.balai.domain.document.Signatory;
import id.balai.domain.document.Signer;
import id.balai.domain.document.Wording;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Letterhead;
import id.balai.domain.event.Official;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.event.Session;
import id.balai.domain.event.Topic;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Invented people and events for papers, the same at every run.
final class Fixtures {

  static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
  static final String LONGEST = "Aisyah Putri Ramadhani Kusumawardhani Syamsuddin, S.Tr.IP.";

  static final List<String> NAMES =
      List.of(
          LONGEST,
          "Sutrisno",
          "Fransiskus Xaverius Bala Keban",
          "Hj. Mu'minah Effendi, S.Pd., M.M.",
          "Ma'ruf Syafi'i, S.Pd.",
          "Dr. Ir. H. Muhtadin Arief Rahman, M.T.",
          "Drs. H. Syahrudin Awang Kelana, M.AP.",
          "Kapten Inf Baso Amiruddin Patiwiri",
          "I Gusti Ngurah Effendi",
          "Nor Aina");

  static final List<String> OFFICES =
      List.of(
          "Kepala Desa",
          "Sekretaris Desa",
          "Asisten Pemerintahan dan Kesejahteraan Rakyat",
          "Kepala Sekolah",
          "Kasi Kesra");

  private static final List<String> PLACES =
      List.of("Mukti Jaya", "SDN 004 Rantau Pulung", "Pemerintah Kabupaten Kutai Timur", "");

  private Fixtures() {}

  static Event event() {
    return event(Optional.empty());
  }

  static Event event(Optional<Emblem> emblem) {
    return event(emblem, Optional.empty(), "", "");
  }

  static Event event(
      Optional<Emblem> emblem, Optional<Emblem> second, String contact, String seat) {
    var letterhead =
        new Letterhead(
            "PEMERINTAH KABUPATEN KUTAI TIMUR",
            "KECAMATAN RANTAU PULUNG",
            "Jalan Contoh No. 1, Rantau Pulung, Kalimantan Timur 75682",
            emblem,
            contact,
            seat,
            second);
    var date = LocalDate.of(2024, 10, 7);
    return new Event(
        new UUID(1, 2),
        "RANTAU-PULUNG-2024",
        "Sosialisasi Netralitas ASN dan Perangkat Desa",
        "",
        "Balai Pertemuan Umum Rantau Pulung",
        "Rantau Pulung",
        date,
        MAKASSAR,
        letterhead,
        List.of(session()),
        List.of(new Group("KEPALA DESA", 1)),
        List.of(),
        List.of(chair(), head()),
        new CertificatePlan("{seq}", "800.1", "KEC-RP", 1, 3, List.of("SOS")),
        PrivacyPlan.standard(letterhead, date));
  }

  static Session session() {
    return Session.open("SOS", "Sosialisasi Netralitas", LocalTime.of(9, 0), LocalTime.of(10, 30));
  }

  static Official chair() {
    return new Official(
        "Ketua Panitia",
        "Hj. Siti Rohmah Wulandari, S.Sos., M.Si.",
        "Penata Tingkat I",
        "NIP. 19730116 199803 2 901",
        false);
  }

  static Official head() {
    return new Official(
        "Camat Rantau Pulung",
        "Suparlan Hadi Wibowo, S.E., M.M.",
        "Pembina",
        "NIP. 19710420 199703 1 901",
        true);
  }

  static PaperIdentity identity() {
    return new PaperIdentity(
        "BLI-7K4M-9QXE",
        "BLI-7K4M-9QXE",
        ZonedDateTime.of(2024, 10, 7, 11, 5, 0, 0, MAKASSAR),
        new id.balai.domain.document.ArchiveNote("800.1.4", "800/17/2024", "5 tahun", "Biasa"));
  }

  static AttendanceSheet sheet(int rows, SheetLayout layout) {
    return sheet(rows, layout, Signatory.unsigned(List.of(chair(), head())));
  }

  static AttendanceSheet sheet(int rows, SheetLayout layout, List<Signatory> signatories) {
    return sheet(event(), rows, layout, signatories);
  }

  static AttendanceSheet sheet(
      Event event, int rows, SheetLayout layout, List<Signatory> signatories) {
    return new AttendanceSheet(
        event,
        session(),
        "Kepala desa dan perangkat desa",
        layout,
        rows(rows),
        signatories,
        identity());
  }

  /// One list of a session with two groups as heads within it.
  static AttendanceSheet parts(
      Event event, int rows, SheetLayout layout, List<Signatory> signatories) {
    var all = new java.util.ArrayList<SheetRow>();
    for (SheetRow row : rows(rows)) {
      all.add(row.in(all.size() < rows / 2 ? "FORKOPIMCAM" : "KEPALA DESA"));
    }
    return new AttendanceSheet(event, session(), "", layout, all, signatories, identity());
  }

  /// Nearly all columns on A4 lying on its side.
  static SheetLayout wide() {
    return SheetLayout.of(
        PaperFormat.A4_LANDSCAPE,
        List.of(
            SheetColumn.NUMBER,
            SheetColumn.NAME,
            SheetColumn.SEX,
            SheetColumn.IDENTITY,
            SheetColumn.RANK,
            SheetColumn.OFFICE,
            SheetColumn.ARRIVAL,
            SheetColumn.SIGNATURE,
            SheetColumn.REMARK),
        SheetMode.HYBRID,
        SheetLayout.Identities.IN_FULL);
  }

  static List<SheetRow> rows(int count) {
    var rows = new ArrayList<SheetRow>();
    for (int at = 0; at < count; at++) {
      Optional<Ink> ink = at % 6 == 5 ? Optional.empty() : Optional.of(ink(at));
      rows.add(
          new SheetRow(
              person(at),
              Optional.of(LocalTime.of(8, 30).plusMinutes(at)),
              ink,
              marks(at),
              at % 7 == 4 ? "Camat Rantau Pulung" : ""));
    }
    return rows;
  }

  private static List<SheetMark> marks(int at) {
    return switch (at % 7) {
      case 2 -> List.of(SheetMark.LATE);
      case 3 -> List.of(SheetMark.WALK_IN, SheetMark.LATE);
      case 4 -> List.of(SheetMark.ON_BEHALF);
      case 6 -> List.of(SheetMark.FROM_PAPER);
      default -> List.of();
    };
  }

  static SheetPerson person(int at) {
    return new SheetPerson(
        NAMES.get(at % NAMES.size()),
        at % 2 == 0 ? Sex.FEMALE : Sex.MALE,
        identities(at),
        "Pembina, IV/a",
        OFFICES.get(at % OFFICES.size()),
        PLACES.get(at % PLACES.size()),
        new SheetPerson.Contact("Mukti Jaya", "081200001010"));
  }

  private static List<IdentityNumber> identities(int at) {
    return switch (at % 4) {
      case 0 -> List.of(new IdentityNumber(IdentityKind.NIP, "197104201997031901"));
      case 1 -> List.of(new IdentityNumber(IdentityKind.NIK, "6408146308869901"));
      case 2 -> List.of(new IdentityNumber(IdentityKind.NRP, "83089901"));
      default -> List.of();
    };
  }

  /// A wavy hand on a pad of 900 × 300 pixels, different for every seed.
  static Ink ink(int seed) {
    var random = new Random(seed);
    var strokes = new ArrayList<Stroke>();
    double x = 15000 + random.nextInt(8000);
    for (int stroke = 0; stroke < 1 + random.nextInt(2); stroke++) {
      double high = 4000 + random.nextInt(5000);
      double pace = 0.25 + random.nextDouble() * 0.2;
      var points = new ArrayList<InkPoint>();
      for (int at = 0; at < 70; at++) {
        x += 250 + random.nextInt(420);
        double y = 15000 + high * Math.sin(at * pace) * (1 - at / 90.0) - at * 20;
        points.add(new InkPoint((int) x, (int) y, 300));
      }
      strokes.add(new Stroke(points));
      x -= 16000;
    }
    return new Ink(90000, 30000, strokes);
  }

  static BadgeSheet badges(int count, BadgeSheet.Layout layout) {
    var random = new Random(7);
    var cards = new ArrayList<BadgeCard>();
    for (int at = 0; at < count; at++) {
      cards.add(
          new BadgeCard(
              at + 1,
              NAMES.get(at % NAMES.size()),
              PLACES.get(at % PLACES.size()),
              List.of(Role.values()).get(at % Role.values().length),
              BadgeCode.draw(random)));
    }
    return new BadgeSheet(event(), layout, cards, identity());
  }

  static CertificateTemplate template(String name) {
    try (var in = Fixtures.class.getResourceAsStream("/assets/templates/" + name + ".html")) {
      return new CertificateTemplate(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CertificatePaper certificate(String name, String design) {
    return new CertificatePaper(
        event(),
        new CertificatePaper.Recipient(name, "SDN 004 Rantau Pulung", Role.PARTICIPANT),
        "800.1/017/KEC-RP/X/2024",
        new CertificatePaper.Programme(CertificatePaper.Kind.CERTIFICATE, 3, List.of()),
        List.of(new Signatory(head(), Optional.of(ink(3)))),
        template(design),
        identity());
  }

  static CertificatePaper certificateWithTopics() {
    var topics =
        List.of(
            new Topic("Netralitas ASN dalam pemilihan", "Fachrurrozi Adnan, S.STP., M.AP.", 2),
            new Topic("Pengawasan partisipatif", "Wida Nur Fitriah, S.IP.", 1));
    CertificatePaper plain = certificate(LONGEST, "sudut");
    return new CertificatePaper(
        plain.event(),
        plain.recipient(),
        plain.number(),
        new CertificatePaper.Programme(CertificatePaper.Kind.CERTIFICATE, 3, topics),
        Signatory.unsigned(List.of(chair(), head())),
        plain.template(),
        plain.identity());
  }

  static JointDeclaration declaration(int signers, int latecomers) {
    return declaration(event(), signers, latecomers);
  }

  static JointDeclaration declaration(Event event, int signers, int latecomers) {
    return new JointDeclaration(
        event,
        wording(),
        signers(signers, 0),
        signers(latecomers, signers),
        signers(2, 5),
        event.papers().letters(),
        identity());
  }

  static Wording wording() {
    return new Wording(
        "DEKLARASI PILKADA DAMAI\nKECAMATAN RANTAU PULUNG",
        "Dengan rahmat Tuhan Yang Maha Esa, kami yang bertanda tangan di bawah ini menyatakan:",
        List.of(
            "menjaga kerukunan warga sebelum, selama, dan sesudah pemungutan suara;",
            "bersikap netral dan melayani semua warga tanpa membedakan pilihannya;",
            "menolak politik uang, ujaran kebencian, dan kabar bohong dalam bentuk apa pun, baik di"
                + " ruang pertemuan maupun di media sosial;",
            "menyelesaikan perselisihan melalui jalan musyawarah dan hukum yang berlaku."),
        "Deklarasi ini kami buat dengan penuh kesadaran dan tanggung jawab.",
        "");
  }

  static List<Signer> signers(int count, int from) {
    var signers = new ArrayList<Signer>();
    for (int at = from; at < from + count; at++) {
      Optional<Ink> ink = at % 5 == 3 ? Optional.empty() : Optional.of(ink(at + 50));
      signers.add(
          new Signer(
              NAMES.get(at % NAMES.size()), OFFICES.get(at % OFFICES.size()) + " Mukti Jaya", ink));
    }
    return signers;
  }
}
