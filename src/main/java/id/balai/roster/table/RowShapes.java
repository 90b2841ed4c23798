package id.balai.roster.table;

import id.balai.roster.source.RawRow;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Shapes of rows that are no people: numbers of columns, totals, the foot of a paper.
final class RowShapes {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)^(sub\\s?-?|grand )?(jumlah|total|jml)\\b.*");
  private static final String MONTHS =
      "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|"
          + "nopember|desember";
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "(?i)^[\\p{L} .'()-]{0,40},?\\s*(\\d{1,2}|[. …_]{2,})\\s*(" + MONTHS + ")\\b.*");
  private static final Pattern FOOT =
      Pattern.compile(
          "(?i)^(mengetahui|menyetujui|disetujui|disahkan|dibuat oleh|diperiksa oleh|hormat"
              + " kami|catatan|keterangan|sumber|dicetak|halaman|a\\.?n\\.|tanda"
              + " tangan)\\s*([:,./].*|oleh.*|$)|^a\\.?n\\.\\s*(camat|kepala|ketua|bupati|lurah|sekretaris)\\b.*");
  private static final Pattern PAGE =
      Pattern.compile("(?i)^(halaman|hal\\.?|page)\\s+\\d+(\\s*(dari|of|/)\\s*\\d+)?$");
  private static final Pattern SIGNER_NUMBER =
      Pattern.compile("(?i)^(nip|nrp|nik)\\s*[.: ]\\s*[\\d .…_-]*$");
  private static final Pattern OFFICE = Pattern.compile(".*\\p{L},$");
  private static final Pattern ENUMERATOR =
      Pattern.compile("^(?:[A-Za-z]|[IVX]{1,5}|\\d{1,2})[.)]\\s*(?=\\p{L})");
  private static final Pattern BARE_ENUMERATOR = Pattern.compile("^(?:[A-Z]|[IVX]{1,5})[.)]?$");

  private static final Pattern AROUND_NUMBER = Pattern.compile("[()\\s.]");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\d{1,2}[a-z]?");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern GROUP_WORDS =
      Pattern.compile(
          ".*\\b(kelompok|unsur|kepala|perangkat|panitia|peserta|undangan|narasumber|"
              + "moderator|asn|pns|pppk|tni|polri|guru|bpd|pkk|forkopimcam|forkopimda|muspika|"
              + "kecamatan|desa|kelurahan|dinas|tokoh|kontingen|penyelenggara|media|instansi|upt|pemkab|staf|pegawai|camat|linmas|karang"
              + " taruna|sekolah|puskesmas)\\b.*");

  private static final Pattern SIGNATURE_LINE = Pattern.compile("\\d{0,4}\\s*[.)]?\\s*[.…_\\s-]*");

  private RowShapes() {}

  /// `5. ........`: room for a signature.
  static boolean isSignatureLine(String text) {
    return SIGNATURE_LINE.matcher(text.strip()).matches();
  }

  /// `1 2 3 4` or `(1) (2) (3)`: numbers under the header.
  static boolean isColumnNumbers(RawRow row) {
    List<String> texts = row.texts();
    if (texts.size() < 3) {
      return false;
    }
    if (areLetters(texts)) {
      return true;
    }
    int last = 0;
    for (String text : texts) {
      String digits = AROUND_NUMBER.matcher(text).replaceAll("");
      if (!COLUMN_NUMBER.matcher(digits).matches()) {
        return false;
      }
      int number = Integer.parseInt(NO_DIGIT.matcher(digits).replaceAll(""));
      if (number < last || number > last + 2) {
        return false;
      }
      last = number;
    }
    return true;
  }

  /// `a b c d`, one after the other.
  private static boolean areLetters(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String letter = AROUND_NUMBER.matcher(texts.get(i)).replaceAll("").toLowerCase(Locale.ROOT);
      if (letter.length() != 1 || letter.charAt(0) != 'a' + i) {
        return false;
      }
    }
    return true;
  }

  static boolean isTotal(RawRow row) {
    List<String> texts = row.texts();
    return !texts.isEmpty()
        && texts.size() <= 6
        && TOTAL.matcher(texts.getFirst()).matches()
        && texts.stream().noneMatch(t -> NO_DIGIT.matcher(t).replaceAll("").length() > 7);
  }

  /// Whether a signature block begins with this row.
  static boolean startsFoot(RawRow row) {
    List<String> texts = row.texts();
    return texts.size() <= 3
        && texts.stream()
            .anyMatch(
                t ->
                    PLACE_AND_DATE.matcher(t).matches()
                        || PAGE.matcher(t).matches()
                        || FOOT.matcher(t).matches()
                        || SIGNER_NUMBER.matcher(t).matches()
                        || OFFICE.matcher(t).matches());
  }

  /// Whether words stand here that only the foot of a paper has.
  static boolean isFootWords(RawRow row) {
    return row.texts().stream()
        .anyMatch(t -> FOOT.matcher(t).matches() || PAGE.matcher(t).matches());
  }

  static boolean hasEnumerator(String text) {
    return ENUMERATOR.matcher(text).find();
  }

  static boolean isBareEnumerator(String text) {
    return BARE_ENUMERATOR.matcher(text).matches();
  }

  /// The words of a heading: `A. FORKOPIMCAM` is `FORKOPIMCAM`.
  static String headingWords(String text) {
    String words = ENUMERATOR.matcher(text.strip()).replaceFirst("");
    return words
        .replaceFirst("(?i)^(daftar\\s+)?nama(\\s*-\\s*nama)?\\s+(?=\\p{L}{3})", "")
        .replaceFirst("(?i)^(kelompok|unsur)\\s*:?\\s+(?=\\p{L}{3})", "")
        .replaceAll("\\s*:\\s*$", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// Whether the text is worded like a group rather than like a name.
  static boolean isGroupWords(String text) {
    return GROUP_WORDS.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
