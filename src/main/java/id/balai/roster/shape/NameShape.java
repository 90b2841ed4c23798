package id.balai.roster.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How the words of a person's name are written.
public final class NameShape {
  private static final Pattern TITLE_BEFORE =
      Pattern.compile(
          "(?i)^((prof|drs?|dra|drg|drh|ir|hj?|kh|k\\.h|ns|apt|pdt|ust|tgk|rm)\\.\\s*)+\\p{L}{2,}.*");
  private static final Pattern DOTTED =
      Pattern.compile("(S|M|A|B|D|Ph|Sp|L)\\.\\p{Lu}\\p{L}{0,6}(\\.\\p{L}{1,6})*\\.?");
  private static final Pattern AFTER_COMMA =
      Pattern.compile("(S|M)[A-Z][A-Za-z]{0,5}\\.?|A\\.?Md.*|Gr\\.?|Lc\\.?|S\\.? ?Ag\\.?");
  private static final Pattern INITIAL =
      Pattern.compile("^(\\p{Lu}|Moh|Moch|Mohd|Muh|Mhd|Abd|St|Sy)\\.\\s*\\p{Lu}\\p{L}+.*");
  private static final String SIGNS = " \t\n\u000b\f\r,";
  private static final Set<String> SMALL =
      Set.of("bin", "binti", "van", "de", "al", "el", "dan", "d.", "der", "di", "ibn", "alias");
  private static final Set<String> TOKENS =
      Set.of(
          ("abdul abdullah achmad ade adi aditya agung agus ahmad aini aisyah akbar alfian ali"
               + " aminah amir andi andri ani anita anton ari arif aris asep astuti bambang baso"
               + " bayu budi cahyono daeng darma darmaji darwis dedi dewi dian diana didik dimas"
               + " dina djoko dwi dyah edi effendi eka eko endang erna evi fajar fatimah fauzi"
               + " fitri fitriani gusti hadi halim hamid handayani hariyanto hartini hartono"
               + " haryanto hasan hasanah hasyim hendra hendri heri herman hidayat hidayati husin"
               + " ibrahim ida ika imam indah indra irawan irfan ismail iwan jamal joko kadek"
               + " karsono kartika kasmini ketut kurnia kurniawan kusmiyati kusuma laila legiman"
               + " lestari lilis lina linda made mahmud mardiana maria marlina maya mega mohamad"
               + " mohammad muhamad muhammad mulyadi mulyono mustafa nanang nasution ningsih noor"
               + " nor novi nugroho nur nurdin nurhayati nuraini nyoman pratama prasetyo purnomo"
               + " purwanto putra putri putu rahayu rahim rahman rahmat rahmawati ramadhan ratna"
               + " ratri reza rina rini riyadi rizal rizki rizky rohmah rosita rudi rusdi rusminah"
               + " saiful salim samsul santoso sari sarinem setiawan setyo sigit sinta siregar siti"
               + " slamet soleh sri subagyo sudarsa sudirman sugeng sugiarto suharto sukarni"
               + " sulastri sulistyo sumarni sumarno suparno supriyadi suryani susanti susilo"
               + " sutrasno sutrisno suwarno suyanto syafii syahrul syamsul taufik taufiq teguh"
               + " titik tri tukimin udin umar usman utami utomo wagirah wahyu wahyuni wahyudi wati"
               + " wayan wibowo wicaksono widodo wijaya winarti wulandari yani yanti yanto yulia"
               + " yuliana yuli yunus yusuf yusran yudi zainal zainuddin zulkifli")
              .split(" ", -1));

  private NameShape() {}

  /// Whether a title stands where people have it.
  public static boolean isTitled(String text) {
    if (text.length() > 90 || (text.indexOf('.') < 0 && text.indexOf(',') < 0)) {
      return false;
    }
    return TITLE_BEFORE.matcher(text).matches() || hasTitleAfter(text);
  }

  private static boolean hasTitleAfter(String text) {
    int comma = text.indexOf(',');
    if (comma > 2) {
      String after = text.substring(comma + 1).strip();
      if (AFTER_COMMA.matcher(after).matches()) {
        return true;
      }
    }
    List<String> words = words(text);
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).indexOf('.') > 0 && DOTTED.matcher(words.get(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a single letter or a short form of Muhammad and the like stands before a word with a
  /// capital: `M. Yusran`.
  public static boolean isInitialed(String text) {
    return INITIAL.matcher(text).matches();
  }

  /// Whether there are one to six words and each begins with a capital.
  static boolean isCapitalized(String text) {
    int words = 0;
    for (String word : words(text)) {
      if (word.isEmpty()) {
        continue;
      }
      if (!Character.isUpperCase(word.codePointAt(0)) && !isSmall(word)) {
        return false;
      }
      words++;
    }
    return words >= 1 && words <= 6 && text.length() <= 60;
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT)) || !Character.isLetter(word.charAt(0));
  }

  /// How many words of the text are words of names that many people have.
  public static int knownWords(String text) {
    int known = 0;
    for (String word : words(text.toLowerCase(Locale.ROOT))) {
      known += TOKENS.contains(word) ? 1 : 0;
    }
    return known;
  }

  /// What blanks and commas part, an empty text before and behind them too.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    boolean isBetween = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSign = SIGNS.indexOf(text.charAt(i)) >= 0;
      if (isSign && !isBetween) {
        words.add(text.substring(begin, i));
      }
      if (isSign) {
        begin = i + 1;
      }
      isBetween = isSign;
    }
    words.add(text.substring(begin));
    return words;
  }

  /// Whether all letters are capitals, and there are at least two.
  public static boolean isShouted(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= 2
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
