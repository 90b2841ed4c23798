package id.balai.scan.locate;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The attempts on one frame. A finder pattern belongs to one code at most, so those of a code that
/// was read are not tried again.
final class Hunt {
  private static final int MOST_TRIPLES = 12;
  private static final int MOST_FOR_BENDING = 3;
  private static final int MOST_BENDS = 8;
  private static final int MOST_PAIRS = 10;
  private static final double REACH = 2.5;
  private static final double REACH_OF_PAIRS = 4;

  private final Gray gray;
  private final BitMatrix bits;
  private final List<Finder> finders;
  private final BooleanSupplier isSpent;
  private final Set<String> texts;
  private final Reading reading = new Reading();
  private final Set<Finder> used = new HashSet<>();
  private final List<Fixed> failed = new ArrayList<>();

  Hunt(
      Gray gray, BitMatrix bits, List<Finder> finders, BooleanSupplier isSpent, Set<String> texts) {
    this.gray = gray;
    this.bits = bits;
    this.finders = finders;
    this.isSpent = isSpent;
    this.texts = texts;
  }

  /// Tries three finders at a time.
  void threeByThree() {
    failed.addAll(attempt(fixed(Triples.of(finders), REACH), MOST_TRIPLES));
  }

  /// Tries the best guesses that failed on flat paper on curled paper.
  void bent() {
    for (Fixed flat : failed.subList(0, Math.min(MOST_FOR_BENDING, failed.size()))) {
      List<Fixed> guesses = new ArrayList<>();
      for (Bend bend : Bend.TRIED) {
        Fixed.of(gray, flat.guess(), bend, REACH).ifPresent(guesses::add);
      }
      guesses.sort(Fixed.BEST_FIRST);
      attempt(guesses, MOST_BENDS);
    }
  }

  /// Tries two finders at a time, of those that no code owns yet.
  void twoByTwo() {
    List<Finder> free = finders.stream().filter(f -> !used.contains(f)).toList();
    attempt(fixed(Pairs.of(free), REACH_OF_PAIRS), MOST_PAIRS);
  }

  private List<Fixed> fixed(List<Hypothesis> guesses, double reach) {
    List<Fixed> fixed = new ArrayList<>();
    for (Hypothesis guess : guesses) {
      Fixed.of(gray, guess, Bend.NONE, reach).ifPresent(fixed::add);
    }
    fixed.sort(Fixed.BEST_FIRST);
    return fixed;
  }

  private List<Fixed> attempt(Collection<Fixed> guesses, int most) {
    List<Fixed> unread = new ArrayList<>();
    for (Fixed guess : guesses) {
      if (unread.size() >= most || isSpent.getAsBoolean()) {
        break;
      }
      if (guess.guess().finders().stream().noneMatch(used::contains) && !read(guess)) {
        unread.add(guess);
      }
    }
    return unread;
  }

  private boolean read(Fixed guess) {
    Optional<String> text = reading.read(gray, bits, guess.view());
    if (text.isPresent()) {
      texts.add(text.get());
      used.addAll(guess.guess().finders());
      finders.stream().filter(f -> guess.view().covers(f.centre())).forEach(used::add);
    }
    return text.isPresent();
  }
}
