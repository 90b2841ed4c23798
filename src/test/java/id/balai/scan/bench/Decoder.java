package id.balai.scan.bench;

import id.balai.scan.Luma;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;

/// A decoder that is compared with others.
interface Decoder extends AutoCloseable {

  Answer read(Luma frame);

  @Override
  default void close() {}

  /// What a decoder said to a frame.
  ///
  /// @param millis CPU time it took
  record Answer(List<String> texts, double millis) {}

  /// A decoder in our own process, on the calling thread.
  static Decoder of(Function<Luma, List<String>> decoder) {
    var threads = ManagementFactory.getThreadMXBean();
    return frame -> {
      long before = threads.getCurrentThreadCpuTime();
      List<String> texts = decoder.apply(frame);
      return new Answer(texts, (threads.getCurrentThreadCpuTime() - before) / 1e6);
    };
  }
}
