package id.balai.scan.decode;

import id.balai.scan.Luma;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Reads the QR codes of a frame: all that are in view, each text once, in the order of reading.
///
/// Keeps buffers between frames, so each thread has its own.
public final class QrDecoder {
  private static final Duration LIVE_BUDGET = Duration.ofMillis(25);

  /// Passes that have their turn on a frame that the quick one did not read.
  private static final int TURNS = 2;

  private static final String WARM_UP_TEXT = "HDRWARMUP";
  private static final int WARM_UP_ROUNDS = 20;

  private final LongSupplier nanos;
  private final Pass first = new Halved(LocatorPass.hybrid(2));
  private final List<Pass> rota =
      List.of(
          LocatorPass.hybrid(3),
          LocatorPass.global(3),
          StockPass.single(),
          StockPass.multi(),
          new Inverted(LocatorPass.hybrid(3)),
          new Halved(new Halved(LocatorPass.hybrid(1))));
  private int turn;
  private boolean isTurnOwed;

  /// A decoder whose live budget is measured by the clock of the machine.
  public QrDecoder() {
    this(System::nanoTime);
  }

  /// A decoder whose live budget is measured by `nanos`.
  public QrDecoder(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// The step of continuous scanning: the quick pass, and when it reads nothing two of the others,
  /// which take turns from frame to frame. Begins no further work after 25 ms; on a slow machine
  /// the second half of the step is then done on the next frame, so that every pass has its turn.
  ///
  /// @return the texts of all codes read, empty when there is none
  public List<String> decodeLive(Luma frame) {
    Budget budget = Budget.of(LIVE_BUDGET, nanos);
    Set<String> texts = new LinkedHashSet<>();
    if (!isTurnOwed) {
      first.read(frame, budget::isSpent, texts);
      isTurnOwed = texts.isEmpty() && budget.isSpent();
      if (isTurnOwed || !texts.isEmpty()) {
        return List.copyOf(texts);
      }
    }
    isTurnOwed = false;
    for (int i = 0; i < TURNS && texts.isEmpty() && (i == 0 || !budget.isSpent()); i++) {
      rota.get(turn).read(frame, budget::isSpent, texts);
      turn = (turn + 1) % rota.size();
    }
    return List.copyOf(texts);
  }

  /// Every pass on one frame, for stills and files, where there is no next frame to try.
  ///
  /// @return the texts of all codes read, empty when there is none
  public List<String> decodeThorough(Luma frame) {
    BooleanSupplier never = () -> false;
    Set<String> texts = new LinkedHashSet<>();
    first.read(frame, never, texts);
    for (Pass pass : rota) {
      pass.read(frame, never, texts);
    }
    return List.copyOf(texts);
  }

  /// Decodes a drawn frame some times, so that the first badge at the door does not wait for the
  /// compiler of the virtual machine.
  ///
  /// @throws IllegalStateException when the drawn code is not read: the decoder is broken
  public void warmUp() {
    Luma frame = WarmUpFrame.of(WARM_UP_TEXT);
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      Set<String> texts = new LinkedHashSet<>();
      first.read(frame, () -> false, texts);
      if (!texts.equals(Set.of(WARM_UP_TEXT))) {
        throw new IllegalStateException("the decoder does not read its own code");
      }
    }
    decodeThorough(frame);
  }
}
