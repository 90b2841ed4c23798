package id.balai.scan.locate;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The attempts on one frame. A finder pattern belongs to one code at most, so those of a code that
/// was read are not tried again.
final class DetectionAttempt {
  private static final int MOST_TRIPLES = 12;
  private static final int MOST_FOR_BENDING = 4;
  private static final int MOST_PAIRS = 10;
  private static final double REACH = 2.5;
  private static final double REACH_WHEN_BENT = 3;
  private static final double REACH_OF_PAIRS = 4;

  private final Gray gray;
  private final BitMatrix bits;
  private final List<Finder> finders;
  private final BooleanSupplier isSpent;
  private final Set<String> texts;
  private final Reading reading = new Reading();
  private final Set<Finder> used = new HashSet<>();

  DetectionAttempt(
      Gray gray, BitMatrix bits, List<Finder> finders, BooleanSupplier isSpent, Set<String> texts) {
    this.gray = gray;
    this.bits = bits;
    this.finders = finders;
    this.isSpent = isSpent;
    this.texts = texts;
  }

  /// Tries three finders at a time, on flat paper and then the best guesses on curled paper.
  void threeByThree() {
    List<Hypothesis> guesses = Triples.of(finders);
    attempt(roughly(guesses), REACH, MOST_TRIPLES);
    guesses.stream()
        .filter(this::isFree)
        .limit(MOST_FOR_BENDING)
        .flatMap(guess -> RefinedHypothesis.curled(gray, guess, REACH_WHEN_BENT).stream())
        .takeWhile(guess -> !isSpent.getAsBoolean())
        .forEach(this::read);
  }

  /// Tries two finders at a time, of those that no code owns yet.
  void twoByTwo() {
    List<Finder> free = finders.stream().filter(f -> !used.contains(f)).toList();
    attempt(roughly(Pairs.of(free)), REACH_OF_PAIRS, MOST_PAIRS);
  }

  private List<RefinedHypothesis> roughly(List<Hypothesis> guesses) {
    List<RefinedHypothesis> fixed = new ArrayList<>();
    for (Hypothesis guess : guesses) {
      RefinedHypothesis.roughly(gray, guess).ifPresent(fixed::add);
    }
    fixed.sort(RefinedHypothesis.BEST_FIRST);
    return fixed;
  }

  /// Tries guesses in turn, the first one also when time is up: a slow machine must read as well.
  /// The alignment pattern is looked for when a guess has its turn.
  private void attempt(List<RefinedHypothesis> guesses, double reach, int most) {
    int attempts = 0;
    for (RefinedHypothesis guess : guesses) {
      if (attempts >= most || (attempts > 0 && isSpent.getAsBoolean())) {
        return;
      }
      if (isFree(guess.guess())) {
        guess.aligned(gray, reach).ifPresent(this::read);
        attempts++;
      }
    }
  }

  private boolean isFree(Hypothesis guess) {
    return guess.finders().stream().noneMatch(used::contains);
  }

  private void read(RefinedHypothesis guess) {
    Optional<String> text = reading.read(gray, bits, guess.view());
    if (text.isPresent()) {
      texts.add(text.get());
      used.addAll(guess.guess().finders());
      finders.stream().filter(f -> guess.view().covers(f.centre())).forEach(used::add);
    }
  }
}
