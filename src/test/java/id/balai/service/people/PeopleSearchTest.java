package id.balai.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is found by words is compared with a look at everybody, while people come, go and change.
final class PeopleSearchTest {

  private static final List<String> NAMES =
      List.of("Siti", "Nur'aini", "Yohanes", "Muhammad", "Moh.", "Rizky", "Rizki", "Supriyadi");
  private static final List<String> ENDS =
      List.of("Effendi", "Belareq", "Supriadi", "Ma'rifah", "Aji", "Setiawan", "Nuraini", "Sy");
  private static final List<String> OFFICES =
      List.of("Desa Contoh 7", "Dinas Nurani", "Kecamatan Rantau", "Desa Siti");
  private static final List<String> TYPED =
      List.of(
          "s",
          "si",
          "siti",
          "nur aini",
          "nuraini",
          "moh rizky",
          "rizki",
          "desa",
          "desa 7",
          "7",
          "12",
          "supriadi",
          "suprijadi",
          "efendi",
          "aji s",
          "belarek y",
          "xyzzy",
          "Hj. Siti",
          "ra",
          "siti nur",
          "setiavan",
          "  ",
          "'",
          "yohanis");

  private static final UUID EVENT = new UUID(1, 2);

  private final Random random = new Random(38);

  @Test
  void whatIsFoundByWordsIsWhatALookAtEverybodyFinds() {
    var lines = new PeopleLines();
    List<PersonLine> all = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      all.add(line(UUID.randomUUID(), 1 + random.nextInt(250)));
    }
    lines.fill(all);
    for (int step = 0; step < 1500; step++) {
      change(lines, all);
      if (step % 50 == 0) {
        for (String typed : TYPED) {
          compare(lines, all, typed);
        }
      }
    }
  }

  private void change(PeopleLines lines, List<PersonLine> all) {
    int place = random.nextInt(all.size());
    PersonLine one = all.get(place);
    switch (random.nextInt(4)) {
      case 0 -> {
        all.remove(place);
        lines.remove(one.id());
      }
      case 1 -> {
        PersonLine other = line(one.id(), one.number());
        all.set(place, other);
        lines.put(other);
      }
      case 2 -> {
        PersonLine there = one.with(List.of("SOS"), random.nextInt(2));
        all.set(place, there);
        lines.put(there);
      }
      default -> {
        PersonLine fresh = line(UUID.randomUUID(), 1 + random.nextInt(250));
        all.add(fresh);
        lines.put(fresh);
      }
    }
    assertThat(lines.size()).isEqualTo(all.size());
    PersonLine any = all.get(random.nextInt(all.size()));
    assertThat(lines.line(any.id())).contains(any);
  }

  private static void compare(PeopleLines lines, List<PersonLine> all, String typed) {
    for (PeopleQuery.Filter filter : PeopleQuery.Filter.values()) {
      var query = new PeopleQuery(typed, filter, Optional.empty(), false);
      List<PersonLine> found = new PeopleSearch(query).among(lines);
      List<PersonLine> expected = new LookThrough(query).among(LookThrough.sorted(all));
      assertThat(places(found)).as(typed + " " + filter).isEqualTo(places(expected));
      assertThat(Set.copyOf(found)).isEqualTo(Set.copyOf(expected));
    }
  }

  /// Two with one name and one number may stand in either order.
  private static List<String> places(List<PersonLine> lines) {
    return lines.stream().map(line -> line.key() + line.number()).toList();
  }

  private PersonLine line(UUID id, int number) {
    List<String> parts = new ArrayList<>(List.of(any(NAMES), any(ENDS)));
    Collections.shuffle(parts, random);
    String name = (random.nextInt(5) == 0 ? "Hj. " : "") + String.join(" ", parts);
    var office =
        new Participation("Peserta", Role.PARTICIPANT, "", any(OFFICES), List.of("SOS"), number);
    return PersonLine.of(
        new Participant(
            id,
            EVENT,
            number,
            name,
            Sex.UNKNOWN,
            "",
            List.of(),
            "",
            "",
            "",
            "",
            Optional.empty(),
            List.of(office),
            List.of("PAKTA"),
            random.nextInt(6) == 0));
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
