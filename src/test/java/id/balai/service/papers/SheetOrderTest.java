package id.balai.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Session;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The orders of a sheet (R6), whatever the order of the list.
final class SheetOrderTest {

  private static final Session SESSION =
      Session.open("SOS", "Sosialisasi", LocalTime.of(9, 0), LocalTime.of(10, 0));

  private final Map<UUID, Instant> arrivals = new HashMap<>();
  private int number;

  @Test
  void theRankListGoesByGradeThenServiceThenAge() {
    List<Participant> wanted =
        List.of(
            official("Pembina Utama", "IV/e", "19650101 199001 1 001"),
            official("Pembina", "IV/a", "19700101 199501 1 001"),
            official("Penata Tingkat I, lama", "III/d", "19800101 200101 1 001"),
            official("Penata Tingkat I, tua", "III/d", "19790101 200201 1 001"),
            official("Penata Tingkat I, muda", "III/d", "19810101 200201 1 001"),
            official("Penata Muda", "III/a", "19900101 201501 1 001"),
            official("Pengatur", "II/c", "19900101 201001 1 001"),
            official("Penata tanpa NIP", "II/c", ""),
            official("PPPK, lebih tinggi", "X", "19900101 202201 1 001"),
            official("PPPK, lebih rendah", "IX", "19850101 202101 1 001"),
            official("Warga", "", ""));
    assertSorted(wanted, SheetSort.RANK);
  }

  @Test
  void villagesGoByTheirCodesThenUnknownOnesByNameThenNobodys() {
    List<Participant> wanted =
        List.of(
            from("a", "Bakungan", ""), // 64.02.03.2001
            from("b", "Desa Loa Duri Ulu", ""), // 64.02.03.2002
            from("c", "", "Mukti Jaya"), // 64.08.14.2001, by the institution
            from("d", "Pulung Sari", ""), // 64.08.14.2002
            from("e", "KEBON AGUNG", ""), // 64.08.14.2007
            from("f", "Anggana", ""),
            from("g", "Sebulu", ""),
            from("h", "", "SDN 004"));
    assertSorted(wanted, SheetSort.VILLAGE);
  }

  @Test
  void whoCameFirstStandsFirstAndWhoHasNotComeLast() {
    List<Participant> wanted =
        List.of(
            came("a", "2024-10-07T01:00:00Z"),
            came("b", "2024-10-07T01:00:01Z"),
            came("c", "2024-10-07T02:00:00Z"),
            from("d", "", ""));
    assertSorted(wanted, SheetSort.ARRIVAL);
  }

  @Test
  void namesGoWithoutTheirTitles() {
    List<Participant> wanted =
        List.of(
            from("Dr. Ir. H. Ahmad Basri, M.T.", "", ""),
            from("Hj. Aminah", "", ""),
            from("bachtiar", "", ""),
            from("Drs. Zainuddin", "", ""));
    assertSorted(wanted, SheetSort.NAME);
  }

  private void assertSorted(List<Participant> wanted, SheetSort sort) {
    var order = new SheetOrder(SESSION, arrivals);
    for (int seed = 0; seed < 20; seed++) {
      var mixed = new ArrayList<>(wanted);
      Collections.shuffle(mixed, new Random(seed));
      assertThat(order.sorted(mixed, sort))
          .extracting(Participant::name)
          .isEqualTo(wanted.stream().map(Participant::name).toList());
    }
  }

  private Participant official(String name, String grade, String nip) {
    return person(name, grade, nip.replace(" ", ""), "", "");
  }

  private Participant from(String name, String village, String institution) {
    return person(name, "", "", village, institution);
  }

  private Participant came(String name, String at) {
    Participant person = from(name, "", "");
    arrivals.put(person.id(), Instant.parse(at));
    return person;
  }

  private Participant person(
      String name, String grade, String nip, String village, String institution) {
    number++;
    List<IdentityNumber> identities =
        nip.isEmpty() ? List.of() : List.of(new IdentityNumber(IdentityKind.NIP, nip));
    return new Participant(
        new UUID(3, number),
        new UUID(1, 1),
        number,
        name,
        Sex.UNKNOWN,
        "",
        identities,
        "",
        grade,
        village,
        "",
        Optional.empty(),
        List.of(new Participation("UMUM", Role.PARTICIPANT, "", institution, List.of("SOS"), 0)),
        List.of(),
        false);
  }
}
