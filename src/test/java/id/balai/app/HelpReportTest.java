package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.service.doctor.Doctor;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report for whoever helps, after whole days of both samples: whatever stands anywhere in a
/// house, and whatever a careless error wrote into the log, nothing of it is in the file.
final class HelpReportTest {

  private static final String PASSWORD = "sandi-panjang-Sulastri";
  private static final String STATION_SECRET = "rahasia-pusat-data-71";

  /// Shorter words stand in every text.
  private static final int LEAST = 6;

  private static final Pattern WORDS = Pattern.compile("[\\p{L}.'-]{" + LEAST + ",}");

  @TempDir Path place;

  @Test
  void afterTwoWholeDaysTheReportNamesNobody() throws IOException {
    Path named = place.resolve("Laporan Ibu Sulastri Wardoyo");
    var _ = TestHouses.demo().play(named, "id", (_, _) -> {});
    Path data = named.resolve("demo-data");
    Set<String> secrets;
    try (Workspace workspace = TestHouses.open(data, Clock.systemUTC())) {
      secrets = secondDay(workspace.services());
    }
    secrets.addAll(List.of("Sulastri", "Wardoyo", PASSWORD, STATION_SECRET, "482915"));
    secrets.add(System.getProperty("user.home", ""));
    assertThat(secrets).hasSizeGreaterThan(900);
    plant(data.resolve("log"), secrets);
    Files.writeString(
        data.resolve("daftar.csv"), String.join("\n", secrets), StandardCharsets.UTF_8);

    Path file = place.resolve("out/laporan.zip");
    Set<String> common = commonWords(secrets, file);
    assertThat(common).as("words that are a name as well").hasSizeLessThan(4);
    secrets.removeAll(common);
    for (String language : List.of("id", "en")) {
      run(data, "doctor", "--lang", language, "--report", file.toString());
      Map<String, String> parts = parts(file);
      assertThat(parts.keySet())
          .containsExactlyInAnyOrder(
              "BACA-DULU.txt",
              "periksa.txt",
              "periksa.json",
              "versi.json",
              "pengaturan.json",
              "jumlah.json",
              "catatan.txt");
      parts.forEach((name, text) -> assertThat(found(secrets, text)).as(name).isEmpty());
      assertThat(parts.get("jumlah.json"))
          .containsPattern("\"people\" : 1[12]\\d")
          .contains("\"Attended\"");
      assertThat(parts.get("pengaturan.json")).contains("\"paper.font\"");
      assertThat(parts.get("periksa.json")).contains("\"check\" : \"store\"");
      assertThat(parts.get("versi.json")).contains("\"os.name\"");
    }
  }

  @Test
  void aHouseWithPasswordsTellsNoFigures() throws IOException {
    Path data = place.resolve("data");
    try (Workspace workspace = TestHouses.open(data, Clock.systemUTC())) {
      Services services = workspace.services();
      var _ = services.samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
      var _ =
          services
              .access()
              .accounts()
              .add("Sulastri Wardoyo", AccessLevel.KEEPER, Optional.empty(), PASSWORD);
    }
    Path file = place.resolve("laporan.zip");
    run(data, "doctor", "--report", file.toString());
    Map<String, String> parts = parts(file);
    assertThat(parts.get("jumlah.json")).isEqualTo("{ }");
    assertThat(parts.get("periksa.txt")).contains("[v]");
    parts.forEach(
        (name, text) ->
            assertThat(found(List.of("Sulastri", "Wardoyo", PASSWORD), text)).as(name).isEmpty());
  }

  @Test
  void whatTheProgramItselfSaidStaysReadable() throws IOException {
    Path data = place.resolve("data");
    TestHouses.open(data, Clock.systemUTC()).close();
    Files.createDirectories(data.resolve("log"));
    Files.writeString(
        data.resolve("log/balai.log"),
        """
        2026-10-07T01:02:03.004Z WARN  balai-work i.b.u.c.devices.DevicesViewModel the devices could not be looked at
        java.lang.IllegalStateException: Sulastri Wardoyo was not found
        \tat id.balai.store.jdbc.Store.open(Store.java:142)
        \tat java.base/java.util.ArrayList.forEach(ArrayList.java:1604)
        \tat id.balai.store.jdbc.Store.sulastri(Store.java:9)
        \t... 12 common frames omitted
        Caused by: java.io.IOException: /home/sulastri/daftar hadir.csv
        2026-10-07T01:02:04.004Z INFO  JavaFX Application Thread id.balai.ui.shell.Kiosks kiosk open: event 0197-Sulastri session SOS
        2026-10-07T01:02:05.004Z ERROR Sulastri Wardoyo i.b.ui.shell.Kiosks Sulastri Wardoyo is not on the list
        """);
    Path file = place.resolve("laporan.zip");
    run(data, "doctor", "--report", file.toString());
    assertThat(parts(file).get("catatan.txt"))
        .isEqualTo(
            """
            2026-10-07T01:02:03.004Z WARN balai-work id.balai.ui.console.devices.DevicesViewModel the devices could not be looked at
            java.lang.IllegalStateException
                at id.balai.store.jdbc.Store.open:142
                at java.util.ArrayList.forEach:1604
                at …
                … 12
            Caused by: java.io.IOException
            2026-10-07T01:02:04.004Z INFO JavaFX Application Thread id.balai.ui.shell.Kiosks kiosk open: event … session …
            2026-10-07T01:02:05.004Z ERROR … id.balai.ui.shell.Kiosks …
            """);
  }

  @Test
  void aFolderThatDoesNotOpenIsReportedAsWell() throws IOException {
    Path data = place.resolve("data");
    TestHouses.open(data, Clock.systemUTC()).close();
    byte[] journal = Files.readAllBytes(data.resolve("balai.journal"));
    journal[journal.length / 2] ^= 1;
    Files.write(data.resolve("balai.journal"), journal);
    Path file = place.resolve("laporan.zip");
    run(data, "doctor", "--report", file.toString());
    assertThat(parts(file).get("periksa.txt")).contains("[x]");
    assertThat(parts(file).get("jumlah.json")).isEqualTo("{ }");
  }

  /// Somebody is called like a word that every report says, also that of a house without anybody.
  private Set<String> commonWords(Set<String> secrets, Path file) throws IOException {
    var common = new TreeSet<String>();
    for (String language : List.of("id", "en")) {
      run(place.resolve("nobody"), "doctor", "--lang", language, "--report", file.toString());
      parts(file).values().forEach(text -> common.addAll(found(secrets, text)));
    }
    return common;
  }

  /// The other sample, with whatever else a house knows: accounts, a PIN, badges that were read.
  private static Set<String> secondDay(Services services) throws IOException {
    Event event =
        services.samples().add("loa-janan", SampleSetupService.People.WITH, "Meja").orElseThrow();
    var door =
        new id.balai.domain.attendance.Door(
            event.id(), event.sessions().getFirst().code(), "Pintu Sulastri");
    for (Badge badge : services.repositories().badges().issued(event.id())) {
      services.checkIn().scan(badge.code().text(), door);
    }
    assertThat(services.access().pin().set("482915")).isTrue();
    var secrets = new TreeSet<String>();
    for (Event each : services.repositories().events().all()) {
      secrets.addAll(List.of(each.name(), each.code(), each.id().toString()));
      each.officials().forEach(official -> words(official.name(), secrets));
      services.repositories().badges().issued(each.id()).stream()
          .map(badge -> badge.code().text())
          .forEach(secrets::add);
      for (Participant person : services.repositories().participants().ofEvent(each.id())) {
        secrets.add(person.name());
        secrets.add(person.id().toString());
        words(person.name(), secrets);
        secrets.addAll(List.of(person.phone(), person.village()));
        person.identities().forEach(number -> secrets.add(number.digits()));
      }
    }
    secrets.removeIf(word -> word.length() < LEAST);
    return secrets;
  }

  private static void words(String text, Collection<String> words) {
    WORDS.matcher(text).results().map(match -> match.group()).forEach(words::add);
  }

  /// Every place in which an error that nobody thought of could name somebody.
  private static void plant(Path log, Collection<String> secrets) throws IOException {
    Files.createDirectories(log);
    var lines = new ArrayList<String>();
    String at = "2026-10-07T01:02:03.004Z ";
    String by = at + "ERROR balai-work i.b.store.jdbc.Store ";
    for (String secret : secrets) {
      String word = secret.replaceAll("[^\\p{L}\\d]", "");
      lines.addAll(
          List.of(
              by + "the journal of " + secret + " cannot be read",
              by + secret,
              at
                  + "ERROR "
                  + secret
                  + " i.b.store.jdbc.Store the next start reads more than it had to",
              at + "WARN balai-work " + secret + " the disk is full",
              at + secret,
              secret + " ERROR balai-work i.b.store.jdbc.Store the disk is full",
              "java.lang.IllegalStateException: " + secret,
              "java.lang." + word + "Exception: ",
              "Caused by: java.io.IOException: /home/" + secret + "/daftar.csv (no such file)",
              "\tat id.balai.store.jdbc.Store." + word + "(Store.java:1)",
              "\tat id.balai.store.jdbc.Store.open(" + secret + ")",
              "\tat id.balai.store.jdbc.Store.open(" + word + ".java:1)",
              "\tat " + word + "/id.balai.store.jdbc.Store.open(Store.java:1)",
              "\tat id.balai." + word + ".Store.open(Store.java:1)",
              "jdbc:postgresql://pusat/balai?user=balai&password=" + secret,
              secret));
    }
    int half = lines.size() / 2;
    assertThat(lines.stream().mapToInt(String::length).sum()).as("all is read").isLessThan(3 << 20);
    Files.write(log.resolve("balai.2026-10-06.0.log"), lines.subList(0, half));
    Files.write(log.resolve("balai.log"), lines.subList(half, lines.size()));
  }

  private static List<String> found(Collection<String> secrets, String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    String digits = text.replaceAll("[^0-9]+", " ");
    return secrets.stream()
        .filter(
            secret ->
                plain.contains(secret.toLowerCase(Locale.ROOT))
                    || (secret.matches("\\d{6,}") && digits.contains(secret)))
        .toList();
  }

  /// What stands in the file, by the names of its entries; the names are searched with it.
  private static Map<String, String> parts(Path file) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      assertThat(zip.getComment()).isNull();
      for (ZipEntry entry : zip.stream().toList()) {
        assertThat(Stream.of(entry.getComment(), entry.getExtra())).containsOnlyNulls();
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  private static void run(Path data, String... words) {
    var said = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8));
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    int _ = BalaiCommand.run(TestHouses.context(terminal, data), all);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("laporan.zip");
  }

  /// Texts that come from this computer are veiled, whoever adds a finding.
  @Test
  void onlyNumbersVersionsAndZonesOfAFindingAreTold() throws IOException {
    var finding = Doctor.Finding.of("folder", Doctor.State.GOOD, "good", Path.of("/home/sulastri"));
    Path file = place.resolve("laporan.zip");
    HelpReports.of(place, Clock.systemUTC())
        .write(file, List.of(finding), Optional.empty(), Locale.ENGLISH);
    assertThat(parts(file).get("periksa.txt")).isEqualTo("[v] Data folder: ….\n");
    assertThat(parts(file).get("periksa.json")).contains("[ \"…\" ]").doesNotContain("sulastri");
  }
}
