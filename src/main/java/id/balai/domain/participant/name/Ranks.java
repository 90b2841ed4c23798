package id.balai.domain.participant.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Ranks of army, navy, air force and police that stand before a name.
public final class Ranks {
  private static final Set<String> ALONE =
      words(
          """
          akbp kompol akp iptu ipda aiptu aipda bripka brigpol brigadir briptu bripda
          abripka abrippol abripol abriptu abripda bharaka bharatu bharada kombes
          kombespol brigjen irjen komjen jenderal letjen mayjen kolonel letkol mayor
          kapten lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka
          pratu prada laksamana laksda laksma marsekal marsda marsma kld klk kls
          """);

  /// What may follow a rank: the corps or service.
  private static final Set<String> CORPS =
      words(
          """
          inf kav arm arh czi cpl chb cba cku caj cpm ckm chk ctp cke pol mar (p) (t) (e)
          (k) (s) (h) (pm) pnb tek lek kes sus pom pas adm kal laut ttu bah mes pdk ttg
          keu rjw lis eko nav tlm kom amo isy jas ttd
          """);

  private static final Pattern BETWEEN = Pattern.compile("[\\s/]+");
  private static final Pattern SIGNS = Pattern.compile("[.,]");

  private Ranks() {}

  private static Set<String> words(String block) {
    return Set.copyOf(List.of(block.strip().split("\\s+", -1)));
  }

  /// How many of the first words are a rank.
  static int length(List<String> words) {
    if (words.isEmpty() || !ALONE.contains(plain(words.getFirst()))) {
      return 0;
    }
    int length = 1;
    while (length < Math.min(3, words.size()) && CORPS.contains(plain(words.get(length)))) {
      length++;
    }
    return length;
  }

  /// Whether the text begins with a rank of army or police.
  public static boolean isRank(String text) {
    return !text.isBlank() && length(List.of(BETWEEN.split(text.strip(), -1))) > 0;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean hasSigns = lower.indexOf('.') >= 0 || lower.indexOf(',') >= 0;
    return hasSigns ? SIGNS.matcher(lower).replaceAll("") : lower;
  }
}
