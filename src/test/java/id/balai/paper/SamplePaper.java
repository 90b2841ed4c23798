package id.balai.paper;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.CertificateStack;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Event;
import id.balai.domain.layout.ArchivePlan;
import id.balai.domain.layout.IdentityMasks;
import id.balai.domain.layout.InkColour;
import id.balai.domain.layout.Margins;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperFont;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperLook;
import id.balai.domain.layout.PaperPlan;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.StampDuty;
import id.balai.domain.participant.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// One paper of every kind, small.
///
/// @param name of its file
/// @param sheet what it is printed on, where that is chosen
record SamplePaper(String name, Optional<PaperFormat> sheet, Pdfs.Writing writing) {

  private static final PdfPaperWriter PLAIN = Pdfs.WRITER;

  /// A template as an organizer writes it.
  private static final String OWN =
      """
      <html><head><style>
      @page { size: 297mm 210mm; margin: 0 }
      body { margin: 0; font-family: 'Plus Jakarta Sans'; color: #12231F }
      div { position: absolute; text-align: center }
      </style></head><body>
      <div style="left:10mm;top:10mm;width:277mm;height:190mm;border:1mm solid #D49B2E"></div>
      <div style="left:20mm;top:30mm;width:257mm;font-family:'Great Vibes';font-size:40pt">Piagam</div>
      <div id="f-nama" style="left:20mm;top:80mm;width:257mm;height:20mm;font-size:30pt"></div>
      <div id="f-kegiatan" style="left:20mm;top:110mm;width:257mm;font-size:12pt"></div>
      <div id="f-nomor" style="left:20mm;top:60mm;width:257mm;height:6mm;font-size:10pt"></div>
      <div id="f-qr" style="left:20mm;top:155mm;width:34mm;height:34mm"></div>
      <div id="f-ttd-1" style="left:180mm;top:140mm;width:60mm;height:20mm"></div>
      <div id="f-pejabat-1" style="left:180mm;top:162mm;width:80mm;height:6mm;font-size:10pt"></div>
      </body></html>
      """;

  /// All of them.
  ///
  /// @param keys a folder for keys of an office
  static List<SamplePaper> all(Path keys) throws Exception {
    var all = new ArrayList<SamplePaper>();
    for (PaperSize size : PaperSize.values()) {
      for (PaperFormat.Orientation lies : PaperFormat.Orientation.values()) {
        var format = new PaperFormat(size, lies);
        all.addAll(office(PLAIN, event(PaperLook.STANDARD, format), format, ""));
        var small = new PaperFormat(PaperSize.A4, lies);
        if (size != PaperSize.A4) {
          Event fitted = event(PaperLook.STANDARD.on(PaperFit.A4), format);
          List<SamplePaper> copies = office(PLAIN, fitted, small, "-muat-a4");
          all.addAll(size == PaperSize.F4 ? copies : copies.subList(0, 2));
        }
      }
    }
    all.addAll(signers());
    all.addAll(cards());
    all.addAll(certificates());
    all.addAll(looks());
    all.addAll(sealed(BenchPapers.sealing(keys)));
    return all;
  }

  private static Event event(PaperLook look, PaperFormat format) {
    SheetLayout sheet = SheetLayout.STANDARD.on(format);
    return Fixtures.event()
        .withPapers(
            new PaperPlan(
                look,
                sheet,
                format,
                StampDuty.PLACE,
                ArchivePlan.STANDARD,
                IdentityMasks.STANDARD));
  }

  /// The papers whose paper an office chooses.
  ///
  /// @param sheet on which they are to come
  private static List<SamplePaper> office(
      PdfPaperWriter w, Event event, PaperFormat sheet, String suffix) {
    PaperFormat format = event.papers().letters();
    String on =
        "-"
            + format.size().name().toLowerCase(Locale.ROOT)
            + (format.orientation() == PaperFormat.Orientation.PORTRAIT ? "-tegak" : "-lebar")
            + suffix;
    SheetLayout layout = event.papers().sheet();
    List<Signatory> officials = Signatory.unsigned(List.of(Fixtures.chair(), Fixtures.head()));
    var papers = new ArrayList<SamplePaper>();
    var add = new Adder(papers, on, Optional.of(sheet));
    add.paper("daftar-hadir", o -> w.write(Fixtures.sheet(event, 7, layout, officials), o));
    add.paper("daftar-hadir-sesi", o -> w.write(Fixtures.parts(event, 7, layout, officials), o));
    add.paper("deklarasi", o -> w.write(Fixtures.declaration(event, 4, 2), o));
    add.paper(
        "daftar-hadir-kosong",
        o -> w.write(Fixtures.sheet(event, 3, layout.in(SheetMode.EMPTY_LINES), officials), o));
    add.paper("pakta", o -> w.write(OfficeFixtures.pact(event), o));
    add.paper("ikrar", o -> w.write(OfficeFixtures.pledge(event), o));
    add.paper("berita-acara", o -> w.write(OfficeFixtures.record(event), o));
    add.paper("kontingen", o -> w.write(OfficeFixtures.roster(event, 3), o));
    add.paper("rekap", o -> w.write(OfficeFixtures.recap(event), o));
    add.paper("penerimaan", o -> w.write(OfficeFixtures.receipts(event, 3), o));
    add.paper("undangan", o -> w.write(OfficeFixtures.invited(event, 3), o));
    add.paper("daftar-sertifikat", o -> w.write(OfficeFixtures.certificates(event), o));
    add.paper("foto", o -> w.write(OfficeFixtures.photos(event), o));
    add.paper("notula", o -> w.write(OfficeFixtures.minutes(event), o));
    return papers;
  }

  private static List<SamplePaper> signers() {
    var papers = new ArrayList<SamplePaper>();
    var add = new Adder(papers, "", Optional.of(PaperFormat.F4_PORTRAIT));
    add.paper("deklarasi-1", o -> PLAIN.write(Fixtures.declaration(1, 0), o));
    add.paper("deklarasi-100", o -> PLAIN.write(Fixtures.declaration(100, 0), o));
    add.paper("daftar-hadir-1", o -> PLAIN.write(Fixtures.sheet(1, SheetLayout.STANDARD), o));
    return papers;
  }

  private static List<SamplePaper> cards() {
    var papers = new ArrayList<SamplePaper>();
    var a4 = new Adder(papers, "", Optional.of(PaperFormat.A4_LANDSCAPE));
    a4.paper("kartu-8", o -> PLAIN.write(Fixtures.badges(9, BadgeSheet.Layout.EIGHT_ON_A4), o));
    a4.paper("kartu-10", o -> PLAIN.write(Fixtures.badges(10, BadgeSheet.Layout.TEN_ON_A4), o));
    var operator =
        new BadgeCard(
            BadgeCard.OPERATOR,
            Fixtures.LONGEST,
            "",
            Role.COMMITTEE,
            BadgeCode.draw(new Random(3)));
    var sheet =
        new BadgeSheet(
            Fixtures.event(),
            BadgeSheet.Layout.EIGHT_ON_A4,
            List.of(operator),
            Fixtures.identity());
    a4.paper("kartu-petugas", o -> PLAIN.write(sheet, o));
    new Adder(papers, "", Optional.of(PaperFormat.A4_PORTRAIT))
        .paper("slip", o -> PLAIN.write(OfficeFixtures.slips(), o));
    new Adder(papers, "", Optional.empty())
        .paper("kartu-1", o -> PLAIN.write(Fixtures.badges(1, BadgeSheet.Layout.SINGLE), o));
    return papers;
  }

  private static List<SamplePaper> certificates() throws Exception {
    var papers = new ArrayList<SamplePaper>();
    var add = new Adder(papers, "", Optional.of(PaperFormat.A4_LANDSCAPE));
    for (String design : List.of("sudut", "bingkai", "pita")) {
      for (String name : List.of(Fixtures.LONGEST, "Sutrisno")) {
        add.paper(
            "sertifikat-" + design + "-" + name.length(),
            o -> PLAIN.write(Fixtures.certificate(name, design), o));
      }
    }
    CertificatePaper own = own();
    add.paper("sertifikat-sendiri", o -> PLAIN.write(own, o));
    add.paper("sertifikat-materi", o -> PLAIN.write(Fixtures.certificateWithTopics(), o));
    List<CertificatePaper> batch =
        List.of(
            Fixtures.certificate(Fixtures.LONGEST, "sudut"),
            Fixtures.certificate("Sutrisno", "sudut"),
            Fixtures.certificateWithTopics());
    CertificatePress press = PLAIN.press(batch);
    for (int at = 0; at < batch.size(); at++) {
      CertificatePaper paper = batch.get(at);
      add.paper("sertifikat-massal-" + at, o -> press.write(paper, o));
    }
    var stack = new CertificateStack(batch, Fixtures.identity());
    add.paper("sertifikat-cetak", o -> PLAIN.write(stack, o));
    return papers;
  }

  private static CertificatePaper own() {
    CertificatePaper like = Fixtures.certificate(Fixtures.LONGEST, "sudut");
    return new CertificatePaper(
        like.event(),
        like.recipient(),
        like.number(),
        like.programme(),
        like.signatories(),
        new CertificateTemplate("sendiri", OWN),
        like.identity());
  }

  /// The plainer letters, black ink, wide margins.
  private static List<SamplePaper> looks() {
    var papers = new ArrayList<SamplePaper>();
    var add = new Adder(papers, "-noto", Optional.of(PaperFormat.A4_PORTRAIT));
    var margins = new Margins(300, 300, 300, 400);
    var look = new PaperLook(margins, margins, PaperFont.NOTO, 9, InkColour.BLACK, PaperFit.AS_IS);
    Event event = event(look, PaperFormat.A4_PORTRAIT);
    List<Signatory> officials = Signatory.unsigned(List.of(Fixtures.head()));
    SheetLayout layout = event.papers().sheet();
    add.paper("daftar-hadir", o -> PLAIN.write(Fixtures.sheet(event, 7, layout, officials), o));
    add.paper("deklarasi", o -> PLAIN.write(Fixtures.declaration(event, 3, 0), o));
    add.paper("berita-acara", o -> PLAIN.write(OfficeFixtures.record(event), o));
    return papers;
  }

  private static List<SamplePaper> sealed(PdfPaperWriter sealing) throws Exception {
    var papers = new ArrayList<SamplePaper>();
    PaperFormat format = PaperFormat.F4_PORTRAIT;
    Event fitted = event(PaperLook.STANDARD.on(PaperFit.A4), format);
    papers.addAll(office(sealing, fitted, PaperFormat.A4_PORTRAIT, "-muat-a4-segel").subList(0, 6));
    var add = new Adder(papers, "-segel", Optional.of(PaperFormat.A4_LANDSCAPE));
    CertificatePaper paper = Fixtures.certificate(Fixtures.LONGEST, "pita");
    CertificatePress press = sealing.press(List.of(paper));
    add.paper("sertifikat", o -> press.write(paper, o));
    add.paper("kartu-8", o -> sealing.write(Fixtures.badges(2, BadgeSheet.Layout.EIGHT_ON_A4), o));
    return papers;
  }

  /// Puts papers into a list.
  private record Adder(List<SamplePaper> papers, String suffix, Optional<PaperFormat> sheet) {

    void paper(String kind, Pdfs.Writing writing) {
      papers.add(new SamplePaper(kind + suffix, sheet, writing));
    }
  }
}
