package id.balai.service.signing;

import java.io.IOException;
import java.util.UUID;

/// Keeps how hands moved, sealed and apart from everything else (R42).
@FunctionalInterface
public interface DynamicsKeeper {

  /// Keeps nothing.
  DynamicsKeeper NONE = (_, _, _, _) -> {};

  /// Keeps the dynamics of one signature; on return they are on disk.
  void keep(UUID event, String declaration, UUID participant, byte[] dynamics) throws IOException;
}
