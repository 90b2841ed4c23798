package id.balai.roster;

import id.balai.domain.participant.Sex;
import id.balai.roster.SeededPeople.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Lists that are about offices: several of those who hold them in one row, name and office in one
/// cell, and offices that are invited before anybody is named.
final class SeededOffices {
  private static final List<List<String>> BODIES =
      List.of(
          List.of("Kepala Desa", "Sekretaris Desa"),
          List.of("Kades", "Sekdes", "Kaur Keuangan"),
          List.of("Ketua", "Sekretaris", "Bendahara"),
          List.of("Ketua BPD", "Wakil Ketua BPD"),
          List.of("Kepala Sekolah", "Operator"));
  private static final List<String> PLACES =
      List.of(
          "Mukti Jaya",
          "Margo Mulyo",
          "Tepian Makmur",
          "Kebon Agung",
          "Tanjung Labu",
          "Rantau Makmur",
          "Manunggal Jaya",
          "Masalap Raya");
  private static final List<String> INVITED =
      List.of(
          "Camat Rantau Pulung",
          "Kapolsek Rantau Pulung",
          "Danramil",
          "Ketua MUI Kec. Rantau Pulung",
          "Kepala Puskesmas Rantau Pulung",
          "Kepala Desa Mukti Jaya",
          "Ketua BPD Margo Mulyo",
          "Kepala UPT Dinas Pendidikan",
          "Ketua TP PKK Kecamatan",
          "Direktur PT Sawit Rantau",
          "Kepala SDN 004");

  private final Random random;
  private final SeededPeople seeded;
  private final List<List<String>> rows;
  private final List<Person> people;

  /// @param rows of the list, to be added to
  /// @param people those who are expected, to be added to
  SeededOffices(Random random, SeededPeople seeded, List<List<String>> rows, List<Person> people) {
    this.random = random;
    this.seeded = seeded;
    this.rows = rows;
    this.people = people;
  }

  /// *No, Desa, Kepala Desa, Sekretaris Desa*, with a telephone for each or for none.
  void severalInARow() {
    List<String> body = one(BODIES);
    boolean isCalled = random.nextBoolean();
    boolean hasPhones = random.nextInt(3) == 0;
    List<String> header =
        new ArrayList<>(List.of(one(SeededHeaders.NO), one(List.of("Desa", "DESA"))));
    for (String office : body) {
      header.add(isCalled ? "Nama " + office : office);
      if (hasPhones) {
        header.add("No HP");
      }
    }
    rows.add(header);
    int count = 4 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      List<String> row = new ArrayList<>(List.of("" + (i + 1), PLACES.get(i % PLACES.size())));
      for (String office : body) {
        boolean isVacant = !office.equals(body.getFirst()) && i > 0 && random.nextInt(9) == 0;
        Person person = in(seeded.next(), office);
        row.add(isVacant ? one(List.of("", "-")) : person.printed());
        if (hasPhones) {
          row.add(isVacant ? "" : person.phone());
        }
        if (!isVacant) {
          people.add(person);
        }
      }
      rows.add(row);
    }
  }

  /// *Nama dan Jabatan* in one cell, in every way offices write it.
  void inOneCell() {
    boolean isTurned = random.nextInt(4) == 0;
    String name =
        isTurned
            ? one(List.of("Jabatan / Nama", "Jabatan dan Nama"))
            : one(List.of("Nama dan Jabatan", "NAMA/JABATAN", "Nama & Jabatan", "Nama / Jabatan"));
    rows.add(List.of(one(SeededHeaders.NO), name, one(List.of("Tanda Tangan", "TTD"))));
    String between = one(List.of(" – ", " - ", "\n", "(", " / ", "; "));
    int count = 3 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      Person person = seeded.next();
      people.add(person);
      String first = isTurned ? person.position() : person.printed();
      String second = isTurned ? person.printed() : person.position();
      String cell =
          between.equals("(") && !isTurned
              ? first + " (" + second + ")"
              : first + (between.equals("(") ? ": " : between) + second;
      rows.add(List.of("" + (i + 1), cell, ""));
    }
  }

  /// Offices under *Undangan*, or in the column of offices beside names that nobody filled in.
  void invited() {
    int shape = random.nextInt(3);
    rows.add(
        switch (shape) {
          case 0 ->
              List.of("No", one(List.of("Undangan", "Yang Diundang", "Nama Undangan")), "Ket");
          case 1 -> List.of("No", "Jabatan", "Tanda Tangan");
          default -> List.of("No", "Nama", "Jabatan", "Tanda Tangan");
        });
    List<String> offices = new ArrayList<>(INVITED);
    java.util.Collections.shuffle(offices, random);
    int count = 3 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      String office = offices.get(i);
      people.add(in(nobody(office), office));
      String number = "" + (i + 1);
      rows.add(shape < 2 ? List.of(number, office, "") : List.of(number, "", office, ""));
    }
  }

  private static Person in(Person person, String office) {
    return new Person(
        person.printed(),
        person.sex(),
        person.nip(),
        person.nik(),
        person.birth(),
        office,
        person.institution(),
        person.phone(),
        person.grade());
  }

  private static Person nobody(String office) {
    return new Person(office, Sex.UNKNOWN, "", "", LocalDate.EPOCH, office, "", "", "");
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }
}
