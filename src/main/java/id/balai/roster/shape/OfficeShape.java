package id.balai.roster.shape;

import id.balai.domain.participant.number.Villages;
import java.util.regex.Pattern;

/// How offices and institutions are written, as far as it tells them from people.
public final class OfficeShape {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)^(desa|kel\\.?|kelurahan|kec\\.?|kecamatan|dinas|badan|kantor|kab\\.?|kabupaten|pemkab"
              + "|sdn?|smpn?|sman?|smkn?|tkn?|paud|mi|mts|man|puskesmas|pkm|upt[d]?|polsek|koramil|"
              + "polres|kodim|pt\\.?|cv\\.?|rsud|bpd|posyandu|universitas|sekretariat|bagian|bidang)"
              + "\\b.*");
  private static final Pattern POST =
      Pattern.compile(
          "(?is)^(kepala|kasi|kasubbag|kasubag|kabid|kabag|staf|staff|guru|camat|sekcam|sekdes|lurah|"
              + "kades|kadus|kaur|ketua|sekretaris|bendahara|anggota|kader|pengelola|operator|"
              + "pranata|analis|penyuluh|pengawas|danramil|kapolsek|babinsa|perangkat|tenaga)\\b.*");
  private static final Pattern FURTHER_POST =
      Pattern.compile(
          "(?is)^(wakil|wakapolsek|waka|direktur|manajer|manager|pimpinan|rektor|dekan|koordinator|korwil|kapolres|dandim|bupati|wali"
              + " ?kota|gubernur|sekda|asisten|kepsek|pj\\.?|plt\\.?|"
              + "bhabinkamtibmas|pendamping|petugas|kasat|kanit|komandan)\\b.*");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^(?:(?:yth|kepada|bapak|bpk|ibu|sdr|sdri|saudara|saudari|para|seluruh|semua)\\b\\.?"
              + "[\\s/:]*)+");

  /// Short forms of schools and places that are also what somebody may be called.
  private static final Pattern NAMESAKE = Pattern.compile("(?i)^(man|mi|kel|kab)\\b.*");

  private static final Pattern NUMBERED = Pattern.compile("(?i)\\d|\\bnegeri\\b");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s*");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i).*\\b(desa|kel|kelurahan|kec|kecamatan|kab|kabupaten|dinas|badan|kantor|sdn?|smpn?|"
              + "sman?|smkn?|tk|paud|mi|mts|puskesmas|uptd?|polsek|koramil|pt|cv|bpd|pkk|mui|kua|"
              + "se-kecamatan|seksi|bidang|bagian|rt|rw)\\b.*");

  private OfficeShape() {}

  /// Whether the words begin with a post that somebody holds, as columns of posts do.
  public static boolean isPost(String words) {
    return POST.matcher(words).matches();
  }

  /// Whether the words begin as the names of institutions do.
  public static boolean isInstitution(String words) {
    return OFFICE.matcher(words).matches();
  }

  /// Whether the words begin with any post, also one that is rare in columns of posts.
  public static boolean isAnyPost(String words) {
    return isPost(words) || FURTHER_POST.matcher(words).matches();
  }

  /// Whether an office is named and nobody who holds it: `Ketua MUI Kec. Rantau Pulung`, but not
  /// `Camat Drs. Sumarno`. Words of names that are words of places leave it open, so a place must
  /// stand behind them.
  public static boolean isWithoutHolder(String text) {
    String words = ADDRESS.matcher(text.strip()).replaceFirst("").strip();
    if (words.isEmpty() || NameShape.isTitled(words)) {
      return false;
    }
    String rest = FIRST_WORD.matcher(words).replaceFirst("").strip();
    boolean isPlace = isInstitution(words) && !rest.isEmpty();
    if (!isPlace && !isAnyPost(words)) {
      return false;
    }
    if (NAMESAKE.matcher(words).matches()) {
      return NUMBERED.matcher(rest).find();
    }
    return NameShape.knownWords(rest) == 0
        || INSTITUTION.matcher(rest).matches()
        || Villages.code(rest).isPresent();
  }
}
