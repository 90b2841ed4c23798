package id.balai.paper;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.document.AttendanceRecap;
import id.balai.domain.document.ContingentRoster;
import id.balai.domain.document.IndividualPact;
import id.balai.domain.document.MinutesSkeleton;
import id.balai.domain.document.OfficeList;
import id.balai.domain.document.OfficialRecord;
import id.balai.domain.document.PaperSlips;
import id.balai.domain.document.PhotoPage;
import id.balai.domain.document.ReceiptList;
import id.balai.domain.document.RecitedPledge;
import id.balai.domain.document.Signatory;
import id.balai.domain.document.Wording;
import id.balai.domain.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The office's papers, with the same invented people.
final class OfficeFixtures {

  private OfficeFixtures() {}

  static IndividualPact pact() {
    return pact(Fixtures.event());
  }

  static IndividualPact pact(Event event) {
    var wording =
        new Wording(
            "PAKTA INTEGRITAS NETRALITAS",
            "Saya yang bertanda tangan di bawah ini:",
            Fixtures.wording().points(),
            "Pernyataan ini saya buat dengan sebenarnya tanpa paksaan.",
            "");
    return new IndividualPact(
        event,
        wording,
        new IndividualPact.Declarer(
            Fixtures.person(0),
            Optional.of(Fixtures.ink(9)),
            id.balai.domain.layout.StampDuty.PLACE),
        Signatory.unsigned(List.of(Fixtures.head())),
        Fixtures.identity());
  }

  static OfficialRecord record() {
    return record(Fixtures.event());
  }

  static OfficialRecord record(Event event) {
    var wording =
        new Wording(
            "BERITA ACARA PENGUKUHAN\nFORUM PEMBAURAN KEBANGSAAN",
            "telah dilaksanakan pengukuhan pengurus dengan susunan sebagaimana terlampir.",
            List.of("Pengukuhan dilakukan oleh Camat.", "Pengurus menyatakan kesediaannya."),
            "Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.",
            "");
    return new OfficialRecord(
        event,
        "800/21/KEC-RP/X/2024",
        wording,
        IntStream.range(0, 7).mapToObj(Fixtures::person).toList(),
        Signatory.unsigned(List.of(Fixtures.chair(), Fixtures.head())),
        Fixtures.signers(2, 4),
        Fixtures.identity());
  }

  static ContingentRoster roster(int entries) {
    return roster(Fixtures.event(), entries);
  }

  static ContingentRoster roster(Event event, int entries) {
    return new ContingentRoster(
        event,
        "Kontingen Porseni PGRI Kecamatan Rantau Pulung",
        IntStream.range(0, entries)
            .mapToObj(i -> new ContingentRoster.Entry(Fixtures.person(i), "Bulu Tangkis", "Atlet"))
            .toList(),
        Signatory.unsigned(List.of(Fixtures.head())),
        Fixtures.identity());
  }

  static AttendanceRecap recap() {
    return recap(Fixtures.event());
  }

  static AttendanceRecap recap(Event event) {
    return new AttendanceRecap(
        event,
        "Sosialisasi Netralitas",
        List.of(
            new AttendanceRecap.Line("Kecamatan Rantau Pulung", 20, 9, 7, 2, 3, 1, 0, 0, 0),
            new AttendanceRecap.Line(
                "Pemerintah Kabupaten Kutai Timur", 10, 5, 4, 0, 1, 0, 0, 0, 0)),
        IntStream.range(0, 4)
            .mapToObj(
                at ->
                    new AttendanceRecap.Absentee(
                        Fixtures.person(at),
                        at == 0 ? Optional.of(AbsenceReason.SICK) : Optional.empty()))
            .toList(),
        Signatory.unsigned(List.of(Fixtures.chair())),
        Fixtures.identity());
  }

  static ReceiptList receipts(int lines) {
    return receipts(Fixtures.event(), lines);
  }

  static ReceiptList receipts(Event event, int lines) {
    return new ReceiptList(
        event,
        "Uang transport peserta",
        IntStream.range(0, lines)
            .mapToObj(i -> new ReceiptList.Line(Fixtures.person(i), 150_000, 7_500))
            .toList(),
        Signatory.unsigned(List.of(Fixtures.chair(), Fixtures.head())),
        Fixtures.identity());
  }

  static PaperSlips slips() {
    return slips(Fixtures.event());
  }

  static PaperSlips slips(Event event) {
    return new PaperSlips(event, Fixtures.session(), 1, 13, Fixtures.identity());
  }

  static OfficeList invited() {
    return invited(Fixtures.event(), 40);
  }

  static OfficeList invited(Event event, int rows) {
    return new OfficeList(
        event,
        OfficeList.Columns.INVITED,
        java.util.Collections.nCopies(
            rows, List.of(Fixtures.LONGEST, "Kepala Sekolah", "SDN 004 Rantau Pulung", "Undangan")),
        Signatory.unsigned(List.of(Fixtures.chair())),
        Fixtures.identity());
  }

  static PhotoPage photos() {
    return photos(Fixtures.event());
  }

  static PhotoPage photos(Event event) {
    return new PhotoPage(event, 7, Fixtures.identity());
  }

  static MinutesSkeleton minutes() {
    return minutes(Fixtures.event());
  }

  static MinutesSkeleton minutes(Event event) {
    return new MinutesSkeleton(
        event,
        112,
        new MinutesSkeleton.Absent(6, 2, 1),
        Signatory.unsigned(List.of(Fixtures.chair())),
        Fixtures.identity());
  }

  static RecitedPledge pledge(Event event) {
    return new RecitedPledge(
        event,
        Fixtures.wording(),
        Signatory.unsigned(List.of(Fixtures.chair())),
        Fixtures.identity());
  }

  static OfficeList certificates(Event event) {
    return new OfficeList(
        event,
        OfficeList.Columns.CERTIFICATES,
        List.of(
            List.of("800.1/0001/KEC-RP/X/2024", Fixtures.LONGEST, "SDN 004", "berlaku"),
            List.of("800.1/0002/KEC-RP/X/2024", "Sutrisno", "", "dibatalkan")),
        Signatory.unsigned(List.of(Fixtures.chair())),
        Fixtures.identity());
  }
}
