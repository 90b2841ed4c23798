package id.balai.domain.participant.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class NameKeysTest {

  @Test
  void plainLettersHaveTheKeyThatAllLettersHave() {
    var random = new Random(41);
    for (int round = 0; round < 20_000; round++) {
      String name =
          random
              .ints(random.nextInt(40), 0, 128)
              .map(c -> random.nextInt(3) == 0 ? "'` -.,aZ9".charAt(c % 9) : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(NameKeys.sortKey(name)).as("%s", name).isEqualTo(NameKeys.ofAny(name));
    }
  }
}
