package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RosterRow.Same;
import id.balai.domain.participant.roster.RowPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes out comes in again: seeded people with every kind of name, number and place.
final class ExportInverseTest {
  private static final UUID EVENT = new UUID(0, 1);
  private static final int LISTS = 60;

  /// Names that look like something else in a list.
  private static final List<String> NAMES =
      List.of(
          "Jumlah",
          "Total Sugiarto",
          "Peserta",
          "PANITIA",
          "A. FORKOPIMCAM",
          "M. Yusran",
          "Nama",
          "Mengetahui,",
          "Halaman 1 dari 2",
          "Catatan",
          "I",
          "O'Brien",
          "Siti  Aminah",
          "idem",
          "Ni Luh \"Ayu\"; S.Pd.",
          "Drs. H. Suparno, M.Si.",
          "KAPTEN INF Baso",
          "Ma’ruf",
          "René",
          "=1+1",
          "+62 Budi",
          "-Santoso",
          "@Rina",
          "Budi\tSantoso",
          "Keterangan:",
          "L",
          "P",
          "Desa",
          "Sri Rahayu NIP",
          "No",
          "Kepala Desa",
          "3 Serangkai",
          "Kusmiyati (Alm.)",
          "' apostrof");

  private static final List<String> WORDS =
      List.of(
          "",
          "Camat",
          "idem",
          "-",
          "0",
          "Peserta",
          "=SUM(A1)",
          "+1",
          "Kepala; Desa",
          "Desa Mukti Jaya",
          "S.Pd",
          "Narasumber",
          "Guru \"Kelas\"",
          "Jumlah",
          "'petik",
          "Kadus II",
          "@kantor");

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAsTheSamePeople() throws IOException {
    for (int seed = 1; seed <= LISTS; seed++) {
      List<Participant> people = people(new Random(seed));
      for (Locale locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
        for (boolean isCsv : new boolean[] {true, false}) {
          Path file = folder.resolve("peserta");
          try (OutputStream out = Files.newOutputStream(file)) {
            PeopleExport export = new PeopleExport(locale);
            if (isCsv) {
              export.writeCsv(people, out);
            } else {
              export.writeXlsx(people, out);
            }
          }
          assertThat(read(file)).as("seed %d, %s", seed, locale).isEqualTo(people);
        }
      }
    }
  }

  /// The people of the file as an import stores them.
  private static List<Participant> read(Path file) {
    Roster roster = ListFiles.roster(file);
    Map<RowPlace, Participant> people = new HashMap<>();
    List<RowPlace> order = new ArrayList<>();
    for (RosterRow row : roster.rows()) {
      if (row.action() == Action.MERGE) {
        RowPlace first = ((Same.Earlier) row.same()).place();
        Participant one = Optional.ofNullable(people.get(first)).orElseThrow();
        List<Participation> places = new ArrayList<>(one.participations());
        places.add(row.draft().orElseThrow().participation());
        people.put(first, one.withParticipations(places, one.owes()));
      } else if (row.draft().isPresent()) {
        assertThat(row.action()).isEqualTo(Action.ACCEPT);
        order.add(row.place());
        people.put(row.place(), person(row.draft().orElseThrow(), order.size()));
      }
    }
    return order.stream().map(people::get).toList();
  }

  private static Participant person(PersonDraft draft, int number) {
    return new Participant(
        new UUID(1, number),
        EVENT,
        number,
        draft.name().printed(),
        draft.sex(),
        draft.service().status(),
        draft.identities(),
        draft.service().rank(),
        draft.service().grade(),
        draft.home().village(),
        draft.home().phone(),
        draft.home().birth(),
        List.of(draft.participation()),
        draft.isSigner() ? List.of("DAMAI") : List.of(),
        /* isWalkIn= */ false);
  }

  private static List<Participant> people(Random random) {
    List<Participant> people = new ArrayList<>();
    int count = 1 + random.nextInt(25);
    SeededPeople seeded = new SeededPeople(random);
    for (int i = 1; i <= count; i++) {
      SeededPeople.Person one = seeded.next();
      people.add(
          new Participant(
              new UUID(1, i),
              EVENT,
              i,
              random.nextInt(3) == 0 ? one(NAMES, random) : one.printed(),
              one(List.of(Sex.values()), random),
              one(List.of("", "PNS", "PPPK", "Honorer"), random),
              numbers(one, random),
              one(List.of("", "Pembina Tk. I", "Kapten Inf", "Penata III a"), random),
              one(List.of("", "IV/a", "IX", "III d"), random),
              one(WORDS, random),
              one(List.of("", "081200001101", "+62 812", "(0549) 21111"), random),
              random.nextBoolean() ? Optional.of(one.birth()) : Optional.<LocalDate>empty(),
              places(random),
              random.nextBoolean() ? List.of("DAMAI") : List.of(),
              /* isWalkIn= */ false));
    }
    return people;
  }

  private static List<IdentityNumber> numbers(SeededPeople.Person one, Random random) {
    List<IdentityNumber> numbers = new ArrayList<>();
    if (!one.nip().isEmpty() && random.nextBoolean()) {
      numbers.add(new IdentityNumber(IdentityKind.NIP, one.nip()));
    }
    if (random.nextInt(4) == 0) {
      numbers.add(new IdentityNumber(IdentityKind.NRP, "7607990" + (1 + random.nextInt(8))));
    }
    if (random.nextInt(4) == 0) {
      numbers.add(new IdentityNumber(IdentityKind.NUPTK, "9999951010000199"));
    }
    if (random.nextBoolean()) {
      numbers.add(new IdentityNumber(IdentityKind.NIK, one.nik()));
    }
    return numbers;
  }

  private static List<Participation> places(Random random) {
    List<Participation> places = new ArrayList<>();
    int count = random.nextInt(4) == 0 ? 2 : 1;
    for (int i = 0; i < count; i++) {
      places.add(
          new Participation(
              one(List.of("", "PESERTA", "KEPALA DESA", "A. ASN"), random),
              one(List.of(Role.values()), random),
              one(WORDS, random),
              one(WORDS, random),
              one(List.of(List.<String>of(), List.of("SOS"), List.of("SOS", "DEK")), random),
              random.nextInt(3)));
    }
    return places;
  }

  private static <T> T one(List<T> many, Random random) {
    return many.get(random.nextInt(many.size()));
  }
}
