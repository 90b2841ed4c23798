package id.balai.domain.participant.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The villages of the two districts the product starts in, with the ministry's codes (R37).
public final class Villages {
  private static final String RANTAU_PULUNG = "64.08.14.";
  private static final String LOA_JANAN = "64.02.03.";
  private static final List<String> OF_RANTAU_PULUNG =
      List.of(
          "Mukti Jaya",
          "Pulung Sari",
          "Margo Mulyo",
          "Rantau Makmur",
          "Manunggal Jaya",
          "Tanjung Labu",
          "Kebon Agung",
          "Tepian Makmur",
          "Masalap Raya");
  private static final List<String> OF_LOA_JANAN =
      List.of(
          "Bakungan",
          "Loa Duri Ulu",
          "Loa Janan Ulu",
          "Purwajaya",
          "Tani Bhakti",
          "Batuah",
          "Loa Duri Ilir",
          "Tani Harapan");

  private static final Pattern WORD = Pattern.compile("(?i)^(pemerintah )?desa ");

  private Villages() {}

  /// The code of a village, for example `64.08.14.2001` for `Mukti Jaya`; letter case and the word
  /// `Desa` before it do not matter.
  public static Optional<String> code(String village) {
    if (village.isBlank()) {
      return Optional.empty();
    }
    String bare = WORD.matcher(village.strip()).replaceFirst("");
    return code(OF_RANTAU_PULUNG, RANTAU_PULUNG, bare)
        .or(() -> code(OF_LOA_JANAN, LOA_JANAN, bare));
  }

  private static Optional<String> code(List<String> villages, String district, String wanted) {
    for (int i = 0; i < villages.size(); i++) {
      if (villages.get(i).equalsIgnoreCase(wanted)) {
        return Optional.of(String.format(Locale.ROOT, "%s2%03d", district, i + 1));
      }
    }
    return Optional.empty();
  }
}
