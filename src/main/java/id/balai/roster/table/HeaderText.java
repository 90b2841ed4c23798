package id.balai.roster.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a header out of what programs and people make of them: `N I P`, `nama_lengkap`,
/// `namaLengkap`, `JABA-` with `TAN` on the next line.
///
/// @param phrase the words in lower case with one blank between them, without what stands in
///   brackets
/// @param words the single words, letters that were spread put together again
/// @param aside the words in brackets
record HeaderText(String phrase, List<String> words, List<String> aside) {
  private static final Pattern CUT = Pattern.compile("(\\p{L})-\\s*[\\r\\n]+\\s*(\\p{L})");
  private static final Pattern BRAND = Pattern.compile("(?i)whats ?app?");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)|\\[.*?\\]");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(bapak|bpk|ibu)[ /]+(dan |atau )?(ibu|bapak|bpk)([ /]+(saudara|sdr)(["
              + " /]+(i|saudari))?)?\\b");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}/#]+");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
  private static final Pattern ENDS = Pattern.compile("^/+|/+$");
  private static final Pattern BETWEEN = Pattern.compile("[ /]+");
  private static final int LONGEST = 200;

  HeaderText {
    words = List.copyOf(words);
    aside = List.copyOf(aside);
  }

  static HeaderText of(String header) {
    String cut = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
    String whole = CUT.matcher(cut).replaceAll("$1$2");
    String bare = BRACKETS.matcher(whole).replaceAll(" ");
    String phrase = plain(bare);
    if (phrase.isEmpty()) {
      phrase = plain(whole);
    }
    return new HeaderText(phrase, words(phrase), aside(whole));
  }

  private static List<String> aside(String whole) {
    Matcher brackets = BRACKETS.matcher(whole);
    return brackets.find() ? words(plain(brackets.group())) : List.of();
  }

  /// The same without *Bapak/Ibu*, who are those that fill the form in.
  HeaderText withoutAddress() {
    String rest = ADDRESS.matcher(phrase).replaceAll(" ");
    return rest.equals(phrase) ? this : new HeaderText(rest, words(rest), aside);
  }

  private static String plain(String text) {
    String split =
        CAMEL
            .matcher(BRAND.matcher(text).replaceAll("whatsapp").replace("&", " dan "))
            .replaceAll(" ")
            .toLowerCase(Locale.ROOT);
    String words = SLASH.matcher(REST.matcher(split).replaceAll(" ")).replaceAll("/");
    return joined(ENDS.matcher(words.strip()).replaceAll("").strip());
  }

  /// `n i p baru` is `nip baru`; `l p` stays apart from words of more than one letter.
  private static String joined(String phrase) {
    List<String> words = new ArrayList<>();
    StringBuilder spread = new StringBuilder();
    for (String word : phrase.split(" ", -1)) {
      if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
        spread.append(word);
        continue;
      }
      if (!spread.isEmpty()) {
        words.add(spread.toString());
        spread.setLength(0);
      }
      words.add(word);
    }
    if (!spread.isEmpty()) {
      words.add(spread.toString());
    }
    return String.join(" ", words);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(phrase, -1)) {
      if (!word.isEmpty()) {
        words.add(HeaderVocabulary.canonical(word));
      }
    }
    return words;
  }

  /// The phrase without its first word: `ketua rt` of *Nama Ketua RT*.
  String phraseBehind() {
    return phrase.substring(Math.min(phrase.length(), phrase.indexOf(' ') + 1));
  }

  boolean has(String... any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAll(String... all) {
    return words.containsAll(List.of(all));
  }
}
