package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Badges and people of every shape come out of their few bytes as they went in, and leave nothing
/// behind.
final class BadgePackingTest {

  private static final List<String> TEXTS =
      List.of("", " ", "  ", "a  b ", "Budi", "Hj.", "Ma'rifah", "إبراهيم", "é", "😀", "0", "SOS");
  private static final List<String> PHONES =
      List.of(
          "", "081200001000", "+62 812-0000", "000", "999999999999999999", "0123456789012345678");
  private static final Instant[] MOMENTS = {
    Instant.EPOCH,
    Instant.parse("1950-01-01T00:00:00.5Z"),
    Instant.parse("2124-12-31T23:59:59.999Z")
  };

  private final Random random = new Random(1929);
  private final BadgePacking packing = new BadgePacking();

  @Test
  void everyBadgeComesOutAsItWentInAndLeavesNoTextBehind() {
    var all = IntStream.range(0, 3_000).mapToObj(_ -> shown()).toList();
    var packed = new ArrayList<byte[]>();
    all.forEach(shown -> packed.add(packing.pack(shown)));
    for (int i = 0; i < all.size(); i++) {
      assertThat(packing.unpack(all.get(i).card().code(), packed.get(i))).isEqualTo(all.get(i));
    }
    for (int i = 0; i < all.size(); i += 2) {
      packing.letGo(packed.get(i));
    }
    for (int i = 1; i < all.size(); i += 2) {
      assertThat(packing.unpack(all.get(i).card().code(), packed.get(i))).isEqualTo(all.get(i));
      packing.letGo(packed.get(i));
    }
    assertThat(packing.bytes()).isZero();
  }

  @Test
  void aNumberOfATextThatIsGoneIsGivenToAnotherOne() {
    var words = new SharedWords();
    int budi = words.use("Budi");
    assertThat(words.use("Budi")).isEqualTo(budi);
    assertThat(words.use("Siti")).isNotEqualTo(budi);
    words.letGo(budi);
    assertThat(words.text(budi)).isEqualTo("Budi");
    words.letGo(budi);
    assertThat(words.use("Ratu")).isEqualTo(budi);
    assertThat(words.text(budi)).isEqualTo("Ratu");
  }

  @Test
  void numbersOfEverySizeComeOutAsTheyWentIn() {
    var out = new PackedBytes();
    long[] numbers =
        Stream.iterate(1L, n -> n << 1)
            .limit(Long.SIZE)
            .flatMap(n -> Stream.of(n, n - 1, -n, ~n))
            .mapToLong(Long::longValue)
            .toArray();
    for (long number : numbers) {
      out.number(number);
    }
    var in = new PackedBytes.Reader(out.bytes());
    for (long number : numbers) {
      assertThat(in.number()).isEqualTo(number);
    }
  }

  private ShownCard shown() {
    Participant person = person();
    var badge =
        new Badge(
            BadgeCode.draw(random),
            id(),
            person.id(),
            1 + random.nextInt(300),
            any(List.of(Badge.State.values())),
            random.nextInt(4) == 0 ? Optional.of(any(List.of(MOMENTS))) : Optional.empty());
    return new ShownCard(badge, Optional.of(person));
  }

  private Participant person() {
    return new Participant(
        id(),
        id(),
        1 + random.nextInt(1_000_000),
        text() + "N" + text(),
        any(List.of(Sex.values())),
        text(),
        some(3, () -> new IdentityNumber(any(List.of(IdentityKind.values())), number())),
        text(),
        text(),
        text(),
        any(PHONES),
        random.nextBoolean()
            ? Optional.of(LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000))
            : Optional.empty(),
        Stream.concat(Stream.of(participation()), some(2, this::participation).stream()).toList(),
        some(3, this::text),
        random.nextBoolean());
  }

  private Participation participation() {
    return new Participation(
        text(),
        any(List.of(Role.values())),
        text(),
        text(),
        some(4, this::text),
        random.nextInt(500));
  }

  private String number() {
    return IntStream.range(0, 5 + random.nextInt(14))
        .mapToObj(_ -> Integer.toString(random.nextInt(3) == 0 ? random.nextInt(10) : 0))
        .reduce("", String::concat);
  }

  private String text() {
    return any(TEXTS) + (random.nextInt(3) == 0 ? Integer.toString(random.nextInt(5_000)) : "");
  }

  private UUID id() {
    return random.nextInt(3) == 0 ? new UUID(7, 7) : new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(int most, java.util.function.Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
  }
}
