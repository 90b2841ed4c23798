package id.balai.app.station;

import id.balai.base.Threads;
import id.balai.ui.control.Sounds;
import id.balai.ui.control.Tone;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Three short sounds, made here and not recorded: two steps up for good, the same step twice for
/// "look again", one low step for stop. A computer without a sound card stays silent and says so
/// once.
public final class Chimes implements Sounds, AutoCloseable {

  static final float RATE = 44_100;

  private static final Logger LOG = LoggerFactory.getLogger(Chimes.class);

  private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);
  private static final List<Note> GOOD = List.of(new Note(659, 110), new Note(988, 220));
  private static final List<Note> AGAIN =
      List.of(new Note(587, 120), new Note(0, 60), new Note(587, 160));
  private static final List<Note> STOP = List.of(new Note(294, 160), new Note(220, 260));

  private final BooleanSupplier isOn;
  private final ExecutorService player;
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile boolean isSilent;

  /// @param isOn asked before every sound
  public Chimes(BooleanSupplier isOn) {
    this.isOn = isOn;
    this.player = Threads.SOUND.single();
  }

  @Override
  public void play(Tone tone) {
    if (!isSilent && isOn.getAsBoolean() && !player.isShutdown()) {
      waiting.incrementAndGet();
      player.execute(() -> sound(samples(notes(tone))));
    }
  }

  @Override
  public void close() {
    player.shutdownNow();
  }

  /// Whether everything that was to be heard was heard.
  boolean isIdle() {
    return waiting.get() == 0;
  }

  boolean isSilent() {
    return isSilent;
  }

  static List<Note> notes(Tone tone) {
    return switch (tone) {
      case OK -> GOOD;
      case INFO, QUIET -> AGAIN;
      case WARN, BAD -> STOP;
    };
  }

  /// Notes as 16-bit samples, little end first. Each swells and dies away, so that nothing clicks.
  static byte[] samples(List<Note> notes) {
    int total = notes.stream().mapToInt(Note::samples).sum();
    var out = new byte[2 * total];
    int at = 0;
    for (Note note : notes) {
      for (int i = 0; i < note.samples(); i++) {
        int value = (int) Math.round(note.at(i) * Short.MAX_VALUE);
        out[at++] = (byte) value;
        out[at++] = (byte) (value >> 8);
      }
    }
    return out;
  }

  private void sound(byte[] samples) {
    // A line without a mixer is an IllegalArgumentException, a busy one is unavailable.
    try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
      line.open(FORMAT);
      line.start();
      line.write(samples, 0, samples.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException e) {
      isSilent = true;
      LOG.info("this computer lets nothing hear: {}", e.getMessage());
    } finally {
      waiting.decrementAndGet();
    }
  }

  /// A tone.
  ///
  /// @param hertz its pitch; 0: a pause
  /// @param millis how long it lasts
  record Note(int hertz, int millis) {

    private static final double LOUDNESS = 0.35;
    private static final double SWELL_SECONDS = 0.008;

    int samples() {
      return Math.round(RATE * millis / 1000);
    }

    /// Its height at a sample, -1 to 1: a soft voice with one overtone.
    double at(int sample) {
      double time = sample / RATE;
      double left = (samples() - sample) / RATE;
      double envelope =
          Math.min(1, time / SWELL_SECONDS)
              * Math.min(1, left / SWELL_SECONDS)
              * Math.exp(-3.0 * sample / samples());
      double turn = 2 * Math.PI * hertz * time;
      return LOUDNESS * envelope * (0.8 * Math.sin(turn) + 0.2 * Math.sin(2 * turn));
    }
  }
}
