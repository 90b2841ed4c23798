package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is written at once is what the library for canonical JSON makes of the same values.
final class CanonicalTest {
  private final FactCodec codec = new FactCodec();
  private final Random random = new Random(8785);

  @Test
  void anyTreeIsWrittenAsTheLibraryWritesIt() {
    for (int round = 0; round < 2_000; round++) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("sequence", random.nextLong() >>> random.nextInt(64));
      fields.put("left", random.nextInt());
      fields.put(text(), text());
      fields.put("fact", codec.parse(tree(4)));
      assertThat(Canonical.json(codec, fields)).isEqualTo(Canonical.json(codec.write(fields)));
    }
  }

  @Test
  void numbersThatAreNoWholeOnesAreWrittenAsJavaScriptWritesThem() {
    JsonNode node = codec.parse("{\"b\":1.50,\"a\":1e21,\"c\":-0.0,\"d\":9007199254740993}");
    Map<String, Object> fields = Map.of("fact", node);
    assertThat(Canonical.json(codec, fields))
        .isEqualTo("{\"fact\":{\"a\":1e+21,\"b\":1.5,\"c\":0,\"d\":9007199254740992}}");
  }

  @Test
  void factsOfListsAreWrittenAsTheLibraryWritesThem() {
    for (int round = 0; round < 2_000; round++) {
      Participant person = person();
      var badge =
          new Badge(
              BadgeCode.draw(random),
              person.event(),
              person.id(),
              1 + random.nextInt(300),
              Badge.State.ISSUED,
              random.nextBoolean() ? Optional.of(Instant.ofEpochMilli(round)) : Optional.empty());
      for (Fact fact :
          List.of(
              new PeopleFact.Registered(person),
              new PeopleFact.Registered(person.redacted()),
              new DoorFact.BadgeIssued(badge))) {
        assertThat(Canonical.json(codec, Map.of("fact", codec.part(fact))))
            .isEqualTo(Canonical.json(codec.write(Map.of("fact", fact))));
      }
    }
  }

  @Test
  void aPersonIsReadAsTheLibraryReadsOne() {
    for (int round = 0; round < 2_000; round++) {
      Participant person = person();
      String json = codec.document(person);
      assertThat(codec.person(json)).isEqualTo(person);
      String other = codec.parse(json).toPrettyString();
      assertThat(PersonReading.of(other)).isEmpty();
      assertThat(codec.person(other)).isEqualTo(person);
      assertThat(PersonReading.of(json.substring(0, random.nextInt(json.length())))).isEmpty();
    }
  }

  private Participant person() {
    return new Participant(
        new UUID(random.nextLong(), random.nextLong()),
        new UUID(random.nextLong(), random.nextLong()),
        random.nextInt(),
        "N" + text(),
        one(List.of(Sex.values())),
        text(),
        some(() -> new IdentityNumber(IdentityKind.NIP, "" + (10_000 + random.nextInt(90_000)))),
        text(),
        text(),
        text(),
        text(),
        random.nextBoolean()
            ? Optional.of(LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000))
            : Optional.empty(),
        Stream.concat(Stream.of(participation()), some(this::participation).stream()).toList(),
        some(this::text),
        random.nextBoolean());
  }

  private Participation participation() {
    Role role = one(List.of(Role.values()));
    return new Participation(text(), role, text(), text(), some(this::text), random.nextInt());
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(3)).toList();
  }

  private String tree(int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 6);
    return switch (kind) {
      case 0 -> codec.write(text());
      case 1 -> "" + (random.nextLong() >> random.nextInt(64));
      case 2 -> random.nextBoolean() ? "true" : "null";
      case 3 -> random.nextInt(5) == 0 ? "" + random.nextDouble() * 1e10 : "17";
      case 4 -> {
        StringBuilder many = new StringBuilder("[");
        for (int i = random.nextInt(4); i > 0; i--) {
          many.append(tree(depth - 1)).append(i > 1 ? "," : "");
        }
        yield many.append(']').toString();
      }
      default -> {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          object.put(text(), codec.parse(tree(depth - 1)));
        }
        yield codec.write(object);
      }
    };
  }

  /// Letters of every kind, signs that are escaped and some that look as if they were.
  private String text() {
    String from = "ab\u0000\u0007\b\t\n\f\r\u001f \"\\/<&\u007fé€\u2028\ufffd\ud83d\ude00Ω";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      int at = random.nextInt(from.length());
      char c = from.charAt(at);
      text.append(Character.isSurrogate(c) ? "\ud83d\ude00" : c);
    }
    return text.toString();
  }
}
