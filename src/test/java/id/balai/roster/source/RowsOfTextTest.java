package id.balai.roster.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.roster.source.BrokenRecords.Piece;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What files are, which sign parts their cells, and records that a program broke.
final class RowsOfTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          No;Nama|1;Siti|2;Ani                        ~ ;
          No,Nama|1,Siti|2,Ani                        ~ ,
          No,Nama|1,"Siti, S.Pd."|2,"Ani; Budi; C"    ~ ,
          No;Nama|1;Siti, S.Pd., M.M.|2;Ani, S.Pd.    ~ ;
          No;Nama, gelar|1;Siti, S.Pd.|2;Ani, S.Pd.   ~ ;
          sep=;|No,Nama|1,Siti                        ~ ;
          SEP=,|No;Nama                               ~ ,
          "sep=;"|No,Nama                             ~ ;
          Nama|Siti|Ani                               ~ ,
          """)
  void theSignThatPartsCellsIsFoundByTheLinesThatAgree(String lines, char separator) {
    assertThat(Separator.of(lines.replace('|', '\n'))).isEqualTo(separator);
  }

  @Test
  void tabsAndBarsAndATabNamedByNothingArePartersToo() {
    assertThat(Separator.of("No\tNama, gelar\n1\tSiti, S.Pd., M.M.\n2\tAni\n")).isEqualTo('\t');
    assertThat(Separator.of("No|Nama\n1|Siti\n")).isEqualTo('|');
    assertThat(Separator.of("sep=\t\nNo,Nama\n")).isEqualTo('\t');
    assertThat(Separator.of("")).isEqualTo(',');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PK\\003\\004            | PACKED
          PK\\005\\006            | PACKED
          PKS Daftar             | TEXT
          \\320\\317\\021\\340    | OLD_OFFICE
          \\t\\b\\020\\0          | OLD_OFFICE
          <html><table>          | MARKUP
          <!DOCTYPE html>        | MARKUP
          \\357\\273\\277<table>  | MARKUP
          '  \\n<TABLE>'          | MARKUP
          <?xml version="1.0"?>  | MARKUP
          MIME-Version: 1.0      | MARKUP
          %PDF-1.7               | BINARY
          \\211PNG\\r\\n          | BINARY
          GIF89a                 | BINARY
          Rar!\\032               | BINARY
          {\\\\rtf1               | BINARY
          \\037\\213              | BINARY
          No;Nama                | TEXT
          ''                     | TEXT
          \\377\\376N\\0o\\0      | TEXT
          """)
  void aFileIsKnownByItsFirstBytes(String start, FileKind kind) throws IOException {
    Path file = folder.resolve("berkas");
    Files.write(file, start.translateEscapes().getBytes(Charset.forName("ISO-8859-1")));
    assertThat(FileKind.of(file)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "C4:C9,2,4,9",
    "$C$4:$C$9,2,4,9",
    "A1:A2,0,1,2",
    "AA3:AB4,26,3,4",
    "C4:F9,2,4,9",
    "XFD1:XFD2,16383,1,2",
    "C4:C4,-1,0,0",
    "C9:C4,-1,0,0",
    "C4,-1,0,0",
    "C1:C5002,-1,0,0",
    "c4:c9,-1,0,0",
    "C99999999:C99999999,-1,0,0",
    "'',-1,0,0"
  })
  void cellsThatAreMergedDownwardsAreRead(String range, int column, int first, int last) {
    Optional<MergedCells> found = MergedCells.tall(range);
    assertThat(found)
        .isEqualTo(
            column < 0 ? Optional.empty() : Optional.of(new MergedCells(column, first, last)));
  }

  @Test
  void aMergedValueStandsInEveryRowItCovers() {
    var filler = new MergeFiller(List.of(new MergedCells(2, 2, 4), new MergedCells(0, 3, 4)));
    assertThat(texts(filler.fill(row(1, "No", "Nama", "Desa")))).isEqualTo("No;Nama;Desa");
    assertThat(texts(filler.fill(row(2, "1", "Siti", "Mukti Jaya"))))
        .isEqualTo("1;Siti;Mukti Jaya");
    assertThat(texts(filler.fill(row(3, "2", "Ani")))).isEqualTo("2;Ani;Mukti Jaya");
    assertThat(texts(filler.fill(row(4, "", "Budi", "Own")))).isEqualTo("2;Budi;Own");
    assertThat(texts(filler.fill(row(5, "3", "Cici")))).isEqualTo("3;Cici");
  }

  @Test
  void aMergeThatWasPassedOrIsEmptyFillsNothing() {
    var filler = new MergeFiller(List.of(new MergedCells(0, 1, 9), new MergedCells(1, 3, 5)));
    assertThat(texts(filler.fill(row(2, "", "Siti")))).isEqualTo(";Siti");
    assertThat(texts(filler.fill(row(3, "1", "", "x")))).isEqualTo("1;;x");
    assertThat(texts(filler.fill(row(4, "2", "", "y")))).isEqualTo("2;;y");
    var other = new MergeFiller(List.of(new MergedCells(1, 1, 3)));
    other.fill(row(1, "1", "Desa"));
    assertThat(other.fill(row(2, "", "")).isBlank()).isTrue();
  }

  /// Each line is a record; `/` parts cells, `+` a break that the program put into a cell.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1/Siti/Guru 2/Ani/Camat 3/Budi/Lurah            | 3 | 1/Siti/Guru 2/Ani/Camat 3/Budi/Lurah
          1/Siti/Guru 2/Ani Budi/Camat 3/Cici/Lurah       | 3 | 1/Siti/Guru 2/Ani+Budi/Camat 3/Cici/Lurah
          1/Siti/S.Pd./Guru 2/Ani/Camat 3/Budi/Lurah      | 3 | "1/Siti,S.Pd./Guru 2/Ani/Camat 3/Budi/Lurah"
          1/Siti/S.Pd./M.M./Guru 2/Ani/Camat 3/Budi/Lurah | 3 | "1/Siti,S.Pd.,M.M./Guru 2/Ani/Camat 3/Budi/Lurah"
          1/Siti/Rapi/Guru 2/Ani/Camat 3/Budi/Lurah       | 3 | 1/Siti/Rapi/Guru 2/Ani/Camat 3/Budi/Lurah
          1/Siti/Guru 2/Ani 3/Budi/Lurah                  | 3 | 1/Siti/Guru 2/Ani 3/Budi/Lurah
          1/Siti/Guru 2/Ani 3/Budi                        | 0 | 1/Siti/Guru 2/Ani 3/Budi
          """)
  void aRecordThatWasBrokenIsOneAgain(String broken, int width, String whole) {
    List<Piece> pieces = new ArrayList<>();
    for (String record : broken.split(" ", -1)) {
      pieces.add(new Piece(pieces.size() + 1L, Arrays.asList(record.split("/", -1))));
    }
    var mended = new BrokenRecords(pieces.iterator(), width, ',');
    var found = new ArrayList<String>();
    for (Optional<Piece> next = mended.next(); next.isPresent(); next = mended.next()) {
      found.add(String.join("/", next.get().fields()).replace('\n', '+'));
    }
    assertThat(String.join(" ", found)).isEqualTo(whole);
  }

  /// The old encodings of Windows, the Macintosh and DOS, told by the words around their signs.
  @ParameterizedTest
  @CsvSource({"windows-1252", "x-MacRoman", "IBM850"})
  void anOldEncodingIsToldByTheWordsItGives(String encoding) {
    Charset charset = Charset.forName(encoding);
    String text = "René;Señor;Müller;José;Françoise;Andrée;Zoë;Chloé;Hélène;Thérèse\n";
    assertThat(Encodings.of(text.getBytes(charset))).isEqualTo(charset);
  }

  private static RawRow row(int line, String... cells) {
    return new RawRow(line, Arrays.stream(cells).map(RawCell::text).toList(), /* isPadded= */ true);
  }

  private static String texts(RawRow row) {
    return row.cells().stream().map(RawCell::text).collect(Collectors.joining(";"));
  }
}
