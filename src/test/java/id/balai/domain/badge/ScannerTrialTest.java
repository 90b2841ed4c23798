package id.balai.domain.badge;

import static id.balai.domain.badge.ScannerTrial.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.ScannerTrial.End;
import id.balai.domain.badge.ScannerTrial.Fault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What one scan says of a scanner, with what the layouts of real computers make of the code.
final class ScannerTrialTest {

  static Stream<Arguments> scans() {
    String caps = "balai aZ qQ yY wW 0123456789 :/-_";
    String german = "BALAI Ay Qq Zz Ww 0123456789 Ö-ß?";
    String french = "BQLQI Qw Aa Yy Zz à&é\"'(-è_ç M!)°";
    return Stream.of(
        Arguments.of(CODE, End.ENTER, List.of()),
        Arguments.of(CODE, End.TAB, List.of()),
        Arguments.of(CODE, End.NONE, List.of(Fault.NO_END)),
        Arguments.of(caps, End.ENTER, List.of(Fault.CAPS)),
        Arguments.of(caps, End.NONE, List.of(Fault.NO_END, Fault.CAPS)),
        Arguments.of(german, End.ENTER, List.of(Fault.GERMAN_LAYOUT)),
        Arguments.of(french, End.ENTER, List.of(Fault.FRENCH_LAYOUT)),
        Arguments.of(CODE.replace(':', ';'), End.ENTER, List.of(Fault.OTHER_LAYOUT)),
        Arguments.of("]Q1" + CODE, End.ENTER, List.of(Fault.BEFORE)),
        Arguments.of(CODE + "*", End.ENTER, List.of(Fault.BEHIND)),
        Arguments.of(CODE.substring(4), End.ENTER, List.of(Fault.LOST)),
        Arguments.of(CODE.replace("456", ""), End.ENTER, List.of(Fault.LOST)),
        Arguments.of("", End.NONE, List.of(Fault.NO_END, Fault.LOST)),
        Arguments.of(CODE.toLowerCase(Locale.ROOT), End.ENTER, List.of(Fault.LOST)));
  }

  @ParameterizedTest
  @MethodSource("scans")
  void oneScanSaysHowTheScannerIsSet(String arrived, End end, List<Fault> expected) {
    assertThat(ScannerTrial.faults(arrived, end)).isEqualTo(expected);
  }
}
