package id.balai.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of headers out of what programs and people make of them.
final class HeaderTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # header                        | phrase
          Nama Lengkap                    | nama lengkap
          NAMA_LENGKAP                    | nama lengkap
          namaLengkap                     | nama lengkap
          nama.lengkap *                  | nama lengkap
          N I P                           | nip
          N I P Baru                      | nip baru
          N.I.P.                          | nip
          L / P                           | l/p
          L/P                             | l/p
          JABA-\\nTAN                      | jabatan
          No. HP / WA                     | no hp/wa
          No. WhatsApp                    | no whatsapp
          Nama (dengan gelar)             | nama
          (Nama)                          | nama
          Nama & Jabatan                  | nama dan jabatan
          '   '                           | ''
          /Nama/                          | nama
          """)
  void headerIsReadAsItsWords(String header, String phrase) {
    assertThat(HeaderText.of(header.translateEscapes()).phrase()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nama Bapak/Ibu           | nama
          Nama Bapak/Ibu/Saudara/i | nama
          Nama Ibu                 | nama ibu
          """)
  void addressOfWhoeverFillsInTheFormIsNoWordOfTheHeader(String header, String phrase) {
    assertThat(HeaderText.of(header).withoutAddress().phrase().strip()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({"300", "5000"})
  void endlessHeaderIsCut(int words) {
    assertThat(HeaderText.of("nama ".repeat(words)).words()).hasSizeLessThanOrEqualTo(40);
    assertThat(HeaderText.of("(".repeat(words)).words()).isEqualTo(List.of());
  }
}
