package id.balai.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.device.PowerSupply.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What feeds a computer, as its system says it.
final class PowerSupplyTest {

  @TempDir Path supplies;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a desktop computer                      |                                         | UNKNOWN
          mains, battery full                     | AC Mains online=1; BAT0 Battery status=Full | MAINS
          mains, battery filling                  | AC Mains online=1; BAT0 Battery status=Charging | MAINS
          power cut                               | AC Mains online=0; BAT0 Battery status=Discharging | BATTERY
          mains that hold a battery half full     | AC Mains online=0; BAT0 Battery status=Not charging | MAINS
          weak mains that a battery adds to       | AC Mains online=1; BAT0 Battery status=Discharging | MAINS
          USB-C, power cut                        | UCSI USB online=0; BAT0 Battery status=Discharging | BATTERY
          two batteries, one in use               | BAT0 Battery status=Unknown; BAT1 Battery status=Discharging | BATTERY
          the same in the other order             | BAT0 Battery status=Discharging; BAT1 Battery status=Full | BATTERY
          a mouse is no computer                  | HID Battery status=Discharging scope=Device | UNKNOWN
          a supply that says nothing              | AC Mains                                | UNKNOWN
          """)
  void linux(String name, String said, State expected) throws IOException {
    if (said != null) {
      for (String supply : said.split("; ", -1)) {
        String[] words = supply.strip().split(" (?=\\S+=|Mains|Battery|USB)", -1);
        Path folder = Files.createDirectories(supplies.resolve(words[0]));
        Files.writeString(folder.resolve("type"), words[1] + "\n");
        for (int i = 2; i < words.length; i++) {
          String[] parts = words[i].split("=", 2);
          Files.writeString(folder.resolve(parts[0]), parts[1] + "\n");
        }
      }
    }
    assertThat(PowerSupply.ofLinux(supplies)).as(name).isEqualTo(expected);
  }

  @Test
  void aSystemWithoutTheFolderDoesNotSay() {
    assertThat(PowerSupply.ofLinux(supplies.resolve("none"))).isEqualTo(State.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"0, BATTERY", "1, MAINS", "-1, UNKNOWN"})
  void windows(byte line, State expected) {
    assertThat(PowerSupply.ofStatus(line)).isEqualTo(expected);
  }

  @Test
  void theSystemIsNotAskedAtEveryFrame() {
    var asked = new AtomicInteger();
    var supply =
        new PowerSupply(
            () -> {
              asked.incrementAndGet();
              return State.BATTERY;
            });
    for (int frame = 0; frame < 1_000; frame++) {
      assertThat(supply.isBattery()).isTrue();
    }
    assertThat(asked).hasValueLessThan(5);
  }

  @Test
  void thisComputerSaysSomething() {
    assertThat(PowerSupply.ofComputer().state()).isNotNull();
  }
}
