package id.balai.scan.decode;

import id.balai.scan.Luma;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// One way of reading the codes of a frame. Keeps its buffers, so it belongs to one thread.
interface Pass {

  /// Adds the texts of all codes that this way can read.
  ///
  /// @param isSpent asked between steps; when it says yes the pass returns with what it has
  void read(Luma frame, BooleanSupplier isSpent, Set<String> texts);
}
