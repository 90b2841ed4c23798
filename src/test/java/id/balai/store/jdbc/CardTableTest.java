package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.BadgeCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Many entries in few arrays, none of which outlives a change.
final class CardTableTest {

  private final Random random = new Random(29);
  private int forgotten;
  private final CardTable table = new CardTable(64L << 20, _ -> forgotten++);

  @Test
  void holdsAndForgetsLikeAMap() {
    Map<BadgeCode, byte[]> expected = new HashMap<>();
    List<BadgeCode> codes = new ArrayList<>();
    int put = 0;
    for (int i = 0; i < 20_000; i++) {
      BadgeCode code = i % 5 == 4 ? codes.get(random.nextInt(codes.size())) : draw();
      byte[] packed = new byte[1 + random.nextInt(400)];
      random.nextBytes(packed);
      codes.add(code);
      expected.put(code, packed);
      put++;
      assertThat(table.put(table.stamp(), code, packed)).isEqualTo(CardTable.Put.HELD);
      if (i % 50 == 49) {
        BadgeCode gone = codes.get(random.nextInt(codes.size()));
        table.beginChange(List.of(gone, draw()));
        table.endChange();
        expected.remove(gone);
      }
    }
    for (BadgeCode code : codes) {
      byte[] packed = expected.get(code);
      assertThat(table.get(code).isPresent()).isEqualTo(packed != null);
      table.get(code).ifPresent(held -> assertThat(held).isEqualTo(packed));
    }
    assertThat(table.get(draw())).isEmpty();
    table.beginChange(codes);
    assertThat(forgotten).as("each entry that went, and only once").isEqualTo(put);
  }

  @Test
  void refusesWhatWasReadBeforeOrWithinAChange() {
    BadgeCode code = draw();
    long before = table.stamp();
    table.beginChange(List.of(code));
    long within = table.stamp();
    assertThat(table.put(before, code, new byte[1])).isEqualTo(CardTable.Put.CHANGED);
    assertThat(table.put(within, code, new byte[1])).isEqualTo(CardTable.Put.CHANGED);
    table.endChange();
    assertThat(table.put(before, code, new byte[1])).isEqualTo(CardTable.Put.CHANGED);
    assertThat(table.put(within, code, new byte[1])).isEqualTo(CardTable.Put.CHANGED);
    assertThat(table.put(table.stamp(), code, new byte[1])).isEqualTo(CardTable.Put.HELD);
  }

  @Test
  void stopsAtItsLimitAndKeepsWhatItHas() {
    var small = new CardTable(1000, _ -> {});
    BadgeCode first = draw();
    assertThat(small.put(small.stamp(), first, new byte[900])).isEqualTo(CardTable.Put.HELD);
    assertThat(small.put(small.stamp(), draw(), new byte[900])).isEqualTo(CardTable.Put.FULL);
    assertThat(small.get(first)).isPresent();
    assertThat(new CardTable(0, _ -> {}).put(0, first, new byte[1])).isEqualTo(CardTable.Put.FULL);
  }

  private BadgeCode draw() {
    return BadgeCode.draw(random);
  }
}
