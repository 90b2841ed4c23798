package id.balai.domain.participant;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Places by office at an event of a regency, in the order of UU 9/2010 art. 11 (R36): a proposal
/// for people to whom no place was given. Commanders and police chiefs of a district stand before
/// its camat, and the camat before village heads.
public enum ProtocolRank {
  REGENT("(pj|pjs|plt|penjabat)?\\.? ?bupati\\b.*"),
  DEPUTY_REGENT("(plt\\.? )?wakil bupati\\b.*"),
  COUNCIL_CHAIR("(wakil )?ketua dprd\\b.*"),
  REGENCY_LEADERS(
      "(pj\\.? |plt\\.? )?(sekretaris daerah|sekda|dandim|komandan kodim|kapolres|kajari"
          + "|kepala kejaksaan negeri|ketua pengadilan)\\b.*"),
  COUNCIL_MEMBER("anggota dprd\\b.*"),
  AGENCY_HEAD(
      "(plt\\.? )?(asisten|staf ahli|inspektur|kepala (badan|dinas|bkpsdm|satpol)|sekretaris dprd"
          + "|ketua (kpu|bawaslu))\\b.*"),
  DISTRICT_COMMAND("(danramil|kapolsek|komandan koramil|kepala kua|kepala kantor)\\b.*"),
  DISTRICT_HEAD("(plt\\.? )?(kepala bagian|kabag|camat)\\b.*"),
  VILLAGE_HEAD(
      "(pj\\.? )?(lurah|kepala desa|kades|sekretaris camat|sekcam|kepala bidang|kepala seksi|kasi)"
          + "\\b.*"),
  OTHERS(".*");

  private final Pattern position;

  ProtocolRank(String position) {
    this.position = Pattern.compile(position);
  }

  /// The place that an office has.
  ///
  /// @param position as listed, or empty
  public static ProtocolRank of(String position) {
    String plain = position.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Arrays.stream(values())
        .filter(rank -> rank.position.matcher(plain).matches())
        .findFirst()
        .orElse(OTHERS);
  }
}
