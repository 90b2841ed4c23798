package id.balai.domain.participant.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a printed name apart: rank, titles before it, the name, titles after it.
final class NameSplitter {
  private static final Pattern LETTER = Pattern.compile("[SMAB]\\.");
  private static final Pattern GLUED =
      Pattern.compile("(?i)^((?:prof|drs?|dra|drg|drh|ir|hj?|kh|ns|apt|pdt|ust)\\.)(?=\\p{L})");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?i)(?:\\p{L}|moh|moch|mohd|muh|much|muhd|mhd|md|abd|st|sy|ach|akh|gt|ad)\\.");

  private final String printed;
  private final List<String> words = new ArrayList<>();
  private final List<String> front = new ArrayList<>();
  private final List<String> back = new ArrayList<>();
  private String rank = "";
  private boolean isSure = true;

  NameSplitter(String printed) {
    this.printed = printed;
  }

  PersonName split() {
    List<String> parts = new ArrayList<>(Arrays.asList(NameKeys.plain(printed).split(",", -1)));
    parts.replaceAll(String::strip);
    words.addAll(wordsOf(parts.getFirst()));
    takeRank();
    takeFront();
    takeBackWithoutComma();
    parts.stream().skip(1).filter(p -> !p.isEmpty()).forEach(this::takeAfterComma);
    String name = String.join(" ", words);
    return new PersonName(printed, rank, front, name, back, isSure && looksLikeName());
  }

  private static List<String> wordsOf(String head) {
    List<String> words = new ArrayList<>();
    for (String word : head.split(" ", -1)) {
      if (word.indexOf('.') < 0) {
        if (!word.isEmpty()) {
          words.add(word);
        }
        continue;
      }
      String rest = word;
      var glued = GLUED.matcher(rest);
      while (glued.find()) {
        words.add(glued.group(1));
        rest = rest.substring(glued.end());
        glued = GLUED.matcher(rest);
      }
      if (!rest.isEmpty()) {
        words.add(rest);
      }
    }
    return words;
  }

  private void takeRank() {
    int length = Ranks.length(words);
    if (length > 0 && length < words.size()) {
      rank = String.join(" ", words.subList(0, length));
      words.subList(0, length).clear();
    }
  }

  private void takeFront() {
    while (words.size() > 1 && Titles.isFront(words.getFirst())) {
      front.add(words.removeFirst());
      takeHonorary();
    }
  }

  /// `Dr. (H.C.)` and `Dr. (Cand.)`.
  private void takeHonorary() {
    if (words.size() > 1 && words.getFirst().matches("\\(.*\\)")) {
      front.add(words.removeFirst());
    }
  }

  private void takeBackWithoutComma() {
    List<String> found = new ArrayList<>();
    while (words.size() > 1) {
      String last = words.getLast();
      String lastTwo = words.get(words.size() - 2) + last;
      if (words.size() > 2 && isSpacedTitle(words.get(words.size() - 2), last)) {
        words.removeLast();
        words.removeLast();
        found.add(lastTwo);
      } else if (Titles.isBackWithoutComma(last)) {
        isSure &= !Titles.isDoubtful(last);
        found.add(words.removeLast());
      } else {
        break;
      }
    }
    Collections.reverse(found);
    back.addAll(found);
  }

  /// `S. Sos` written with a space.
  private static boolean isSpacedTitle(String first, String second) {
    return first.length() == 2
        && LETTER.matcher(first).matches()
        && Titles.isBackWithoutComma(first + second);
  }

  private void takeAfterComma(String part) {
    if (Titles.isBackAfterComma(part)) {
      back.add(part);
      return;
    }
    // Before titles with blanks inside: `S.E. M.M.` are two, `S. Sos` is one.
    List<String> several = List.of(part.split(" ", -1));
    if (several.stream().allMatch(Titles::isBackAfterComma)) {
      back.addAll(several);
      return;
    }
    back.add(part);
    isSure &= Titles.isBackAfterComma(part.replace(" ", ""));
  }

  private boolean looksLikeName() {
    return !words.isEmpty()
        && words.stream().noneMatch(NameSplitter::hasDigit)
        && words.stream()
            .allMatch(
                w -> w.indexOf('.') < 0 || ABBREVIATED.matcher(w).matches() || isInitialed(w));
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// `M.Rizky`: an initial glued to the name.
  private static boolean isInitialed(String word) {
    return word.matches("(?i)(?:\\p{L}|moh|muh|abd)\\.\\p{L}{3,}");
  }
}
