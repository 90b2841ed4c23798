package id.balai.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.balai.base.SpreadsheetCell;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RosterRow.Same;
import id.balai.domain.participant.roster.RowPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Writes what becomes of each row of a list, with the reasons in words.
public final class RosterReport {
  private static final String NOT_TAKEN = "TIDAK DIAMBIL";

  private final RosterWords words;

  /// @param locale language of the reasons; the columns and answers are Indonesian always
  public RosterReport(Locale locale) {
    this.words = new RosterWords(locale);
  }

  /// Writes the report as CSV, one record for each row of the list, in its order, and at the end
  /// one for everything that was not taken.
  ///
  /// @param target is not closed
  public void write(Roster roster, Writer target) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
    csv.writeRecord("baris", "aksi", "nama", "jenis_id", "nomor_id", "jk", "masalah");
    roster.rows().forEach(row -> csv.writeRecord(record(row)));
    roster
        .reading()
        .leftOut()
        .forEach(
            left ->
                csv.writeRecord(
                    "", NOT_TAKEN, "", "", "", "", SpreadsheetCell.harmless(words.leftOut(left))));
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }

  private String[] record(RosterRow row) {
    Optional<PersonDraft> draft = row.draft();
    Optional<IdentityNumber> number = draft.flatMap(d -> d.identities().stream().findFirst());
    return new String[] {
      SpreadsheetCell.harmless(row.label()),
      words.action(row.action()),
      SpreadsheetCell.harmless(NameKeys.plain(name(row))),
      number.map(n -> n.kind().name()).orElse(""),
      number.map(IdentityNumber::digits).orElse(""),
      draft.map(d -> sex(d.sex())).orElse(""),
      SpreadsheetCell.harmless(words.reasons(row))
    };
  }

  /// The name without titles; of a merged row the name of the person it is merged with.
  private static String name(RosterRow row) {
    String own = row.draft().map(d -> d.name().name()).orElse("");
    return switch (row.same()) {
      case Same.Nowhere _ -> own;
      case Same.Earlier(RowPlace _, String name) -> name;
      case Same.Known(UUID _, String printed) -> PersonName.of(printed).name();
    };
  }

  private static String sex(Sex sex) {
    return switch (sex) {
      case MALE -> "L";
      case FEMALE -> "P";
      case UNKNOWN -> "";
    };
  }
}
