package id.balai.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the words of an office against every bundle of the program (R53): a word that an office
/// does not use may stand nowhere, and the names of the glossary stand where they belong.
final class GlossaryTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /// A word that must not be read anywhere, and the word an office writes instead. Named keys are
  /// the few places where the word is right.
  private record Rule(String forbidden, String wanted, Set<String> but) {

    static Rule of(String forbidden, String wanted, String... but) {
      return new Rule(forbidden, wanted, Set.of(but));
    }

    boolean isBrokenBy(String key, String value) {
      return !but.contains(key)
          && Pattern.compile("(?iu)(?<![\\p{L}-])(?:" + forbidden + ")(?![\\p{L}])")
              .matcher(value)
              .find();
    }
  }

  private static final List<Rule> INDONESIAN =
      List.of(
          Rule.of("pencetak(nya)?", "printer"),
          Rule.of("kiosk", "kios"),
          Rule.of("stik( usb)?", "flashdisk"),
          Rule.of("gedung", "tempat kegiatan"),
          Rule.of("beku|membeku|dibekukan", "terkunci"),
          Rule.of("urungkan", "batal", "lists.undo"),
          Rule.of("lakukan", "simpan perubahan"),
          Rule.of("pembantu pintu", "perkiraan jumlah kios"),
          Rule.of("sisanya pena|untuk pena", "tanda tangan basah"),
          Rule.of("bukan sesi anda", "Anda tidak terdaftar pada sesi ini"),
          Rule.of("tekan berikutnya", "tekan Panggil berikutnya"),
          Rule.of("dikukuhkan dengan kata-kata", "mengucapkan kesediaan untuk"),
          Rule.of(
              "pegawai negeri sipil atau pegawai pemerintah.*", "aparatur sipil negara (PNS/PPPK)"),
          Rule.of("undangan absen|diundang,? absen", "daftar undangan yang tidak hadir"),
          Rule.of("materai", "meterai"),
          Rule.of("notulen", "notula"),
          Rule.of("event", "kegiatan"),
          Rule.of("template", "templat"),
          Rule.of("antrian", "antrean"),
          Rule.of("standar", "baku", "balai.scan.usage.header"),
          Rule.of("password", "kata sandi"),
          Rule.of("settings?", "pengaturan"),
          Rule.of("print", "cetak"),
          Rule.of("absensi", "daftar hadir"),
          Rule.of("hashtag|hash", "sidik digital"),
          Rule.of("offline", "luring"));

  private static final List<Rule> ENGLISH =
      List.of(
          Rule.of("arsip", "Archive"),
          Rule.of("peserta", "Participants"),
          Rule.of("dokumen", "Documents"),
          Rule.of("page papers", "page Documents"),
          Rule.of("certificates stand", "certificates issued"),
          Rule.of("hall and date stand", "are set"),
          Rule.of("stick", "USB stick"),
          Rule.of("store", "Save"),
          Rule.of("door helper", "estimate of kiosks"),
          Rule.of("do it", "save the change"),
          Rule.of("kerukunan|menghormati|menyatakan|bersikap|netralitas|damai", "the translation"),
          Rule.of("materai|notula|daftar hadir", "the English word"));

  /// What a named place says in each language.
  private record Named(String key, String indonesian, String english) {}

  private static final List<Named> NAMES =
      List.of(
          new Named("plan.venue", "Tempat kegiatan", "Venue"),
          new Named("plan.code", "Kode klasifikasi", "Classification code"),
          new Named("plan.unit", "Kode unit kerja", "Code of the unit"),
          new Named("plan.template.empty", "Kosong", "Blank"),
          new Named("documents.printer", "Printer", "Printer"),
          new Named("documents.title", "Dokumen", "Documents"),
          new Named("documents.change.leave", "Batal", "Cancel"),
          new Named("documents.change.confirm", "Simpan perubahan", "Save the change"),
          new Named("documents.issued", "{0} sertifikat berlaku.", "{0} certificates issued."),
          new Named("settings.keep", "Simpan", "Save"),
          new Named("attendance.grace.keep", "Simpan", "Save"),
          new Named("attendance.column.marks", "Keterangan", "Remarks"),
          new Named(
              "documents.mode.hybrid",
              "Terisi, sisanya tanda tangan basah",
              "Filled, the rest signed by hand"),
          new Named("prepare.door", "Perkiraan jumlah kios", "Estimate of kiosks"),
          new Named(
              "kiosk.result.stranger",
              "Anda tidak terdaftar pada sesi ini",
              "You are not on the list of this session"),
          new Named(
              "operator.nothing",
              "Orang ini tidak perlu menandatangani pada sesi ini.",
              "This person need not sign in this session."),
          new Named("recap.invited", "Diundang", "Invited"),
          new Named("recap.absent", "Daftar undangan yang tidak hadir", "Invited, absent"),
          new Named("receipt.purpose", "Untuk pembayaran", "For payment of"),
          new Named("receipt.amount", "Jumlah bruto (Rp)", "Gross (Rp)"),
          new Named("receipt.tax", "PPh 21 (Rp)", "PPh 21 (Rp)"),
          new Named(
              "pactasn.opening",
              "Saya, aparatur sipil negara (PNS/PPPK) pada {0}, menyatakan:",
              "I, a civil servant (PNS/PPPK) at {0}, declare that I will:"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void noBundleHasAWordThatAnOfficeDoesNotUse(Language language) {
    var broken = new ArrayList<String>();
    for (Path file : bundles(language)) {
      Properties words = read(file);
      for (String key : words.stringPropertyNames()) {
        for (Rule rule : language == Language.INDONESIAN ? INDONESIAN : ENGLISH) {
          if (rule.isBrokenBy(key, plain(words.getProperty(key)))) {
            broken.add(file.getFileName() + " " + key + ": " + rule.wanted());
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namedPlacesSayWhatTheGlossarySays(Language language) {
    for (Named named : NAMES) {
      String wanted = language == Language.INDONESIAN ? named.indonesian() : named.english();
      assertThat(value(language, named.key())).as(named.key()).isEqualTo(wanted);
    }
  }

  @Test
  void wordsOfEveryLanguageAreFound() {
    assertThat(bundles(Language.INDONESIAN)).hasSizeGreaterThan(30);
    assertThat(bundles(Language.ENGLISH)).hasSizeGreaterThan(28);
    assertThat(Rule.of("beku", "terkunci").isBrokenBy("a", "Naskah beku.")).isTrue();
    assertThat(Rule.of("beku", "terkunci").isBrokenBy("a", "Bekuan")).isFalse();
    assertThat(Rule.of("stick", "USB stick").isBrokenBy("a", "the stick")).isTrue();
  }

  /// Commands and names of files are no words.
  private static String plain(String value) {
    return value
        .replaceAll("balai [a-z ]+", " ")
        .replaceAll("\\{[^}]*\\}", " ")
        .replaceAll("--[a-z-]+", " ")
        .replaceAll("[A-Z]+_[A-Z_]+|USB stick", " ")
        .replaceAll("[\\w-]+\\.[a-z]{2,5}\\b", " ");
  }

  private static @Nullable String value(Language language, String key) {
    return bundles(language).stream()
        .map(GlossaryTest::read)
        .map(words -> words.getProperty(key))
        .filter(value -> value != null)
        .findFirst()
        .orElse(null);
  }

  /// A file says its language; one without a language is Indonesian, but where a sibling is.
  private static List<Path> bundles(Language language) {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> language(file) == language)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Language language(Path file) {
    String name = file.getFileName().toString();
    return Arrays.stream(Language.values())
        .filter(each -> name.contains("_" + each.locale().getLanguage() + "."))
        .findFirst()
        .orElseGet(
            () ->
                Files.exists(file.resolveSibling(name.replace(".properties", "_id.properties")))
                        && !Files.exists(
                            file.resolveSibling(name.replace(".properties", "_en.properties")))
                    ? Language.ENGLISH
                    : Language.INDONESIAN);
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
