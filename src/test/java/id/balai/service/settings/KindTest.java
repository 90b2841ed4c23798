package id.balai.service.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.document.EmblemReader;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import id.balai.domain.event.Letterhead;
import id.balai.domain.layout.Margins;
import id.balai.domain.layout.PaperFont;
import id.balai.domain.layout.SheetMode;
import id.balai.fixture.Given;
import id.balai.fixture.Hall;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values of settings as they are typed: what is taken, how it is written again, and what is not.
final class KindTest {

  private final Event event = new Hall().event;

  private static Kind<?> kind(String name) {
    return switch (name) {
      case "mode" -> Choice.of(SheetMode.class);
      case "font" -> Choice.of(PaperFont.class);
      case "flag" -> new Flag();
      case "whole" -> new Whole(9, 14, "pt");
      case "money" -> new Amount(1_000_000_000L);
      case "line" -> Words.needed(10);
      case "text" -> new Words(0, 20, Words.Lines.MANY);
      case "day" -> Written.DAY;
      case "time" -> Written.TIME;
      case "moment" -> Written.MOMENT;
      case "zone" -> Written.ZONE;
      case "margins" -> new MarginsKind();
      case "some" -> new Maybe<>(new Whole(0, 99, ""));
      case "many" -> new Many<>(new Whole(1, 9, ""), 1, 3);
      case "session" -> new Named(References::sessions);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # kind  | typed                     | written
          mode    | filled                    | "filled"
          mode    | EMPTY_LINES               | "empty-lines"
          mode    | Empty-Lines               | "empty-lines"
          mode    | "hybrid"                  | "hybrid"
          font    | bookman                   | "bookman"
          flag    | true                      | true
          whole   | 9                         | 9
          whole   | 14                        | 14
          money   | 0                         | 0
          money   | 1000000000                | 1000000000
          line    | Balai                     | "Balai"
          line    | "  Balai "                | "Balai"
          line    | 12                        | "12"
          line    | true                      | "true"
          line    | "                         | "\\""
          text    | "a\\nb"                   | "a\\nb"
          text    | ``                        | ""
          day     | 2024-10-07                | "2024-10-07"
          time    | 09:30                     | "09:30"
          moment  | 2024-10-07T08:00+08:00    | "2024-10-07T00:00:00Z"
          zone    | Asia/Makassar             | "Asia/Makassar"
          margins | 25, 25, 30, 30            | [25,25,30,30]
          margins | 25 25 30 30               | [25,25,30,30]
          margins | [12.5, 25, 30, 30]        | [12.5,25,30,30]
          some    | 7                         | 7
          some    | null                      | null
          some    | ``                        | null
          many    | 1, 2,3                    | [1,2,3]
          many    | [3]                       | [3]
          session | sos                       | "SOS"
          """)
  void whatIsTypedIsTakenAndWrittenAsItIsReadAgain(String name, String typed, String written)
      throws UnfitValueException {
    assertThat(again(kind(name), typed)).isEqualTo(written);
    assertThat(again(kind(name), written)).as("what was written").isEqualTo(written);
  }

  private <T> String again(Kind<T> kind, String typed) throws UnfitValueException {
    return kind.write(kind.read(kind.typed(typed), event)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # kind  | typed
          mode    | lukis
          mode    | ``
          mode    | 1
          flag    | ya
          flag    | 1
          flag    | "true"
          whole   | 8
          whole   | 15
          whole   | 9.5
          whole   | 1e1
          whole   | "9"
          whole   | 99999999999
          money   | -1
          money   | 1000000001
          money   | 1.0
          money   | 99999999999999999999999
          line    | ``
          line    | Balai Desa Mukti Jaya
          line    | "a\\nb"
          line    | "a\\u0007b"
          text    | "a\\tb"
          day     | 2024-02-30
          day     | 07-10-2024
          day     | +12024-10-07
          day     | 0024-10-07
          day     | -2024-10-07
          time    | 9.30
          time    | 24:30
          moment  | 2024-10-07T08:00
          moment  | +999999999-12-31T00:00Z
          zone    | Asia/Antah
          zone    | ``
          margins | 25, 25, 30
          margins | 25, 25, 14, 30
          margins | 4, 25, 30, 30
          margins | 51, 25, 30, 30
          margins | 12.55, 25, 30, 30
          margins | a, b, c, d
          margins | 1e300, 25, 30, 30
          some    | 100
          some    | tiga
          many    | ``
          many    | 1,2,3,4
          many    | 1,x
          many    | 0
          session | X
          """)
  void whatCannotBeIsRefusedWithWhatCan(String name, String typed) {
    Kind<?> kind = kind(name);

    assertThatThrownBy(() -> again(kind, typed))
        .isInstanceOfSatisfying(
            UnfitValueException.class,
            unfit -> assertThat(unfit.allowed()).isEqualTo(kind.allowed(event)).isNotBlank());
  }

  /// Whatever is typed, it is taken or refused, and what is taken stays the same.
  @Test
  void noiseIsTakenOrRefused() {
    var random = new Random(19);
    List<String> names =
        List.of(
            "mode", "flag", "whole", "money", "line", "day", "moment", "margins", "some", "many");
    String signs = "0123456789-+.,:[]{}\"\\truefalsn TZe";
    for (int round = 0; round < 5_000; round++) {
      Kind<?> kind = kind(names.get(random.nextInt(names.size())));
      String noise =
          random
              .ints(random.nextInt(12), 0, signs.length())
              .map(signs::charAt)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      try {
        String written = again(kind, noise);
        assertThat(again(kind, written)).as(noise).isEqualTo(written);
      } catch (UnfitValueException e) {
        assertThat(e.allowed()).as(noise).isNotBlank();
      }
    }
  }

  @Test
  void marginsOfHalfMillimetresComeBack() throws UnfitValueException {
    var random = new Random(23);
    var kind = new MarginsKind();
    for (int round = 0; round < 300; round++) {
      var margins =
          new Margins(
              50 + random.nextInt(451),
              50 + random.nextInt(451),
              150 + random.nextInt(351),
              50 + random.nextInt(451));
      assertThat(kind.read(kind.write(margins), event)).isEqualTo(margins);
      assertThat(kind.read(kind.typed(kind.write(margins).toString()), event)).isEqualTo(margins);
    }
  }

  /// The arms that stand with the event already are kept byte for byte, at the left and the right.
  @Test
  void armsOfTheEventAreKeptAndOthersAreDrawnAnew() throws UnfitValueException {
    var left = Emblem.of(new byte[] {1, 2, 3});
    var right = Emblem.of(new byte[] {4, 5, 6});
    var drawn = Emblem.of(new byte[] {9});
    var picture = new Picture(new Drawing(drawn));
    Letterhead plain = event.letterhead();
    Event armed =
        Given.event(
            event,
            new Letterhead(
                plain.government(),
                plain.office(),
                plain.address(),
                Optional.of(left),
                plain.contact(),
                plain.seat(),
                Optional.of(right)));

    assertThat(picture.read(picture.write(left), armed)).isEqualTo(left);
    assertThat(picture.read(picture.write(right), armed)).isEqualTo(right);
    assertThat(picture.read(picture.write(right), event)).isEqualTo(drawn);
    assertThatThrownBy(() -> picture.read(picture.typed("bukan gambar"), armed))
        .isInstanceOf(UnfitValueException.class);
  }

  private record Drawing(Emblem drawn) implements EmblemReader {
    @Override
    public Optional<Emblem> read(Path file) {
      return Optional.empty();
    }

    @Override
    public Optional<Emblem> read(byte[] content) {
      return content.length == 0 ? Optional.empty() : Optional.of(drawn);
    }
  }
}
