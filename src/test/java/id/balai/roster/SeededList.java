package id.balai.roster;

import id.balai.domain.participant.Sex;
import id.balai.roster.SeededPeople.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/// A list as an office might have typed it, made from people that are known: title lines, headers
/// worded in many ways and in any order, groups, repeated headers, totals, a foot, columns about
/// other people, damaged numbers.
final class SeededList {
  /// A column: its header and its cell for a person.
  record Column(String header, Function<Person, String> cell) {}

  private final Random random;
  private final SeededPeople seeded;
  private final List<Column> columns = new ArrayList<>();

  /// The people in their order, and what is to come of each.
  final List<Person> people = new ArrayList<>();

  final List<List<String>> rows = new ArrayList<>();
  boolean hasNip;
  boolean hasNik;
  boolean hasPost;
  boolean hasOffice;
  boolean hasSex;
  private boolean isCounted;
  private boolean isDamaged;

  SeededList(Random random) {
    this.random = random;
    this.seeded = new SeededPeople(random);
  }

  SeededList make() {
    var offices = new SeededOffices(random, seeded, rows, people);
    switch (random.nextInt(17)) {
      case 0 -> withNumbersInNames(false);
      case 1 -> withNumbersInNames(true);
      case 2 -> sideBySide();
      case 3 -> underRoofs();
      case 14 -> about(offices::severalInARow);
      case 15 -> about(offices::inOneCell);
      case 16 -> about(offices::invited);
      default -> usual();
    }
    return this;
  }

  private void about(Runnable offices) {
    hasPost = true;
    titles();
    offices.run();
  }

  private void usual() {
    chooseColumns();
    titles();
    header();
    int groups = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
    for (int g = 0; g < groups; g++) {
      group(g, groups);
    }
    foot();
  }

  /// The number in the cell of the name, or in a row of its own below it.
  private void withNumbersInNames(boolean isBelow) {
    hasNip = true;
    hasPost = true;
    titles();
    line(
        one(SeededHeaders.NO),
        one(List.of("Nama / NIP", "NAMA / NIP", "Nama/NIP", "NAMA DAN NIP")),
        "Gol",
        one(SeededHeaders.POST));
    int count = 2 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      Person p = seeded.next();
      people.add(p);
      String number = p.nip().isEmpty() ? "-" : one(List.of("NIP. ", "NIP ", "")) + p.nip();
      if (isBelow) {
        line("" + people.size(), p.printed(), p.grade(), p.position());
        line("", number, "", "");
      } else {
        String between = one(List.of("\n", " / ", "\n"));
        line("" + people.size(), p.printed() + between + number, p.grade(), p.position());
      }
    }
  }

  /// Two tables with the same headers, with or without an empty column between them.
  private void sideBySide() {
    hasPost = true;
    boolean isApart = random.nextBoolean();
    List<String> half =
        List.of(one(SeededHeaders.NO), one(SeededHeaders.NAME), one(SeededHeaders.POST));
    titles();
    rows.add(twice(half, half, isApart));
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      Person left = seeded.next();
      Person right = seeded.next();
      people.add(left);
      people.add(right);
      rows.add(
          twice(
              List.of("" + (i + 1), left.printed(), left.position()),
              List.of("" + (i + 1 + count), right.printed(), right.position()),
              isApart));
    }
  }

  private static List<String> twice(List<String> left, List<String> right, boolean isApart) {
    List<String> both = new ArrayList<>(left);
    if (isApart) {
      both.add("");
    }
    both.addAll(right);
    return both;
  }

  /// A header of two rows, with roofs over numbers and sexes.
  private void underRoofs() {
    hasNip = true;
    hasNik = true;
    hasSex = true;
    hasOffice = true;
    titles();
    line(
        one(SeededHeaders.NO),
        one(SeededHeaders.NAME),
        one(List.of("IDENTITAS", "Nomor Identitas")),
        "",
        "Jenis Kelamin",
        "",
        one(SeededHeaders.OFFICE),
        "Ket");
    line("", "", "NIP", "NIK", "L", "P", "", "");
    int count = 2 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      Person p = seeded.next();
      people.add(p);
      boolean isMan = p.sex() == Sex.MALE;
      line(
          "" + people.size(),
          p.printed(),
          p.nip(),
          p.nik(),
          isMan ? "√" : "",
          isMan ? "" : "√",
          p.institution(),
          "");
    }
    foot();
  }

  private void chooseColumns() {
    hasNip = random.nextInt(3) > 0;
    hasNik = random.nextInt(3) == 0 || (!hasNip && random.nextBoolean());
    hasPost = random.nextInt(4) > 0;
    hasOffice = random.nextInt(3) > 0;
    hasSex = random.nextInt(2) == 0;
    isCounted = random.nextInt(4) > 0;
    isDamaged = random.nextInt(5) == 0;
    add(true, SeededHeaders.NAME, Person::printed);
    add(hasNip, SeededHeaders.NIP, p -> p.nip().isEmpty() ? blank() : number(p.nip(), true));
    add(hasNik, SeededHeaders.NIK, p -> number(p.nik(), false));
    add(hasPost, SeededHeaders.POST, Person::position);
    add(hasOffice, SeededHeaders.OFFICE, Person::institution);
    String style = one(List.of("LP", "Laki-laki|Perempuan", "Lk|Pr", "1|2"));
    add(hasSex, SeededHeaders.SEX, p -> sex(p.sex(), style));
    add(random.nextInt(4) == 0, SeededHeaders.PHONE, p -> phone(p.phone()));
    add(random.nextInt(4) == 0, SeededHeaders.BIRTH, this::birth);
    add(random.nextInt(5) == 0, SeededHeaders.GRADE, Person::grade);
    decoys();
    Collections.shuffle(columns, random);
    if (random.nextBoolean()) {
      add(true, List.of("Tanda Tangan", "TTD", "Paraf"), p -> "");
    }
    if (isCounted) {
      columns.addFirst(new Column(one(SeededHeaders.NO), p -> "" + people.size()));
    }
  }

  private void decoys() {
    add(random.nextInt(8) == 0, List.of("Nama Suami/Istri"), p -> seeded.next().printed());
    add(random.nextInt(8) == 0, List.of("Nama Ibu Kandung"), p -> "Ponirah");
    add(random.nextInt(10) == 0, List.of("No KK", "Nomor Kartu Keluarga"), p -> "6408140101109901");
    add(random.nextInt(8) == 0, List.of("Email", "Alamat email"), p -> "a@contoh.invalid");
    add(random.nextInt(8) == 0, List.of("Alamat"), p -> "Jl. Poros RT " + random.nextInt(9));
    add(random.nextInt(10) == 0, List.of("Agama"), p -> "Islam");
    add(random.nextInt(10) == 0, List.of("Gol. Darah"), p -> one(List.of("A", "B", "AB", "O")));
    add(
        random.nextInt(10) == 0,
        List.of("NIP Lama"),
        p -> "13" + (1_000_000 + random.nextInt(900_000)));
    add(
        random.nextInt(10) == 0,
        List.of("Ket", "Keterangan"),
        p -> one(List.of("", "Peserta", "hadir")));
    add(
        random.nextInt(10) == 0,
        List.of("Peran", "Sebagai"),
        p -> one(List.of("Peserta", "Panitia")));
  }

  private void add(boolean isThere, List<String> headers, Function<Person, String> cell) {
    if (isThere) {
      columns.add(new Column(one(headers), cell));
    }
  }

  private String blank() {
    return one(List.of("", "-", "", "0"));
  }

  private String number(String digits, boolean isNip) {
    if (isDamaged && random.nextInt(6) == 0) {
      return digits.charAt(0) + "," + digits.substring(1, 6) + "E+" + (digits.length() - 1);
    }
    return switch (random.nextInt(6)) {
      case 0 -> "'" + digits;
      case 1 ->
          isNip
              ? digits.substring(0, 8)
                  + " "
                  + digits.substring(8, 14)
                  + " "
                  + digits.charAt(14)
                  + " "
                  + digits.substring(15)
              : digits;
      case 2 -> isNip ? "NIP. " + digits : digits + " ";
      default -> digits;
    };
  }

  private String phone(String digits) {
    return switch (random.nextInt(4)) {
      case 0 ->
          "+62 "
              + digits.substring(1, 4)
              + "-"
              + digits.substring(4, 8)
              + "-"
              + digits.substring(8);
      case 1 -> digits.substring(1);
      default -> digits;
    };
  }

  private String birth(Person p) {
    return switch (random.nextInt(3)) {
      case 0 ->
          String.format(
              Locale.ROOT,
              "%02d-%02d-%d",
              p.birth().getDayOfMonth(),
              p.birth().getMonthValue(),
              p.birth().getYear());
      case 1 ->
          "Sangatta, "
              + p.birth().getDayOfMonth()
              + " "
              + MONTHS.get(p.birth().getMonthValue() - 1)
              + " "
              + p.birth().getYear();
      default -> p.birth().toString();
    };
  }

  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "Nopember",
          "Desember");

  private static String sex(Sex sex, String style) {
    boolean isMan = sex == Sex.MALE;
    if (style.equals("LP")) {
      return isMan ? "L" : "P";
    }
    return style.split("\\|", -1)[isMan ? 0 : 1];
  }

  private void titles() {
    int count = random.nextInt(4);
    List<String> words =
        List.of(
            "DAFTAR HADIR PESERTA",
            "KECAMATAN RANTAU PULUNG",
            "Hari/Tanggal : Senin, 7 Oktober 2024",
            "Daftar Nama Peserta Sosialisasi",
            "Tempat: Balai Desa");
    for (int i = 0; i < count; i++) {
      line(one(words));
    }
    if (count > 0 && random.nextBoolean()) {
      rows.add(List.of(""));
    }
  }

  private void header() {
    rows.add(columns.stream().map(Column::header).toList());
    if (columns.size() >= 4 && random.nextInt(5) == 0) {
      List<String> numbers = new ArrayList<>();
      boolean areLetters = random.nextInt(3) == 0;
      for (int i = 1; i <= columns.size(); i++) {
        numbers.add(areLetters ? "" + (char) ('a' + i - 1) : "" + i);
      }
      rows.add(numbers);
    }
  }

  private void group(int index, int groups) {
    if (groups > 1 && columns.size() > 2) {
      String letter = "" + (char) ('A' + index);
      String words =
          one(
              List.of(
                  "FORKOPIMCAM", "ASN KECAMATAN", "KEPALA DESA", "PANITIA", "TOKOH MASYARAKAT"));
      line(letter + ". " + words);
    }
    int count = 2 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      Person person = seeded.next();
      people.add(person);
      rows.add(columns.stream().map(c -> c.cell().apply(person)).toList());
      if (random.nextInt(40) == 0) {
        rows.add(columns.stream().map(Column::header).toList());
      }
      if (random.nextInt(60) == 0) {
        rows.add(List.of(""));
      }
    }
  }

  private void foot() {
    if (random.nextInt(4) == 0 && isCounted) {
      line("Jumlah", "" + people.size() + " orang");
    }
    if (random.nextInt(3) == 0) {
      rows.add(List.of(""));
      int at = Math.max(3, columns.size() - 1);
      at(at, "Rantau Pulung, 7 Oktober 2024");
      at(at, "Camat Rantau Pulung,");
      rows.add(List.of(""));
      at(at, "Suparlan Hadi Wibowo, S.E., M.M.");
      at(at, "NIP. 19710420 199703 1 901");
    } else if (random.nextInt(8) == 0 && isCounted && columns.size() > 3) {
      line("Jumlah", "" + people.size() + " orang");
      apart("Mengetahui/Menyetujui", "Rantau Pulung, 7 Oktober 2024");
      apart("Kuasa Pengguna Anggaran", "Bendahara Pengeluaran");
      rows.add(List.of(""));
      apart("Drs. Kusnadi Prayitno, M.AP", "Lilis Handayani, S.E.");
      apart("NIP. 19660102 199203 1 903", "NIP. 19870807 201001 2 904");
    } else if (random.nextInt(6) == 0) {
      line(one(List.of("Halaman 1 dari 2", "Mengetahui,", "Keterangan: peserta hadir semua")));
    }
  }

  private void line(String... cells) {
    rows.add(List.of(cells));
  }

  /// One under the second column, one under the last.
  private void apart(String left, String right) {
    List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    cells.set(1, left);
    cells.set(columns.size() - 1, right);
    rows.add(cells);
  }

  private void at(int column, String text) {
    List<String> cells = new ArrayList<>(Collections.nCopies(column, ""));
    cells.add(text);
    rows.add(cells);
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }
}
