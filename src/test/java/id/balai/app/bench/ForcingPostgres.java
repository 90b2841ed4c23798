package id.balai.app.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/// A PostgreSQL that has every commit on disk before it answers. The one of the tests does not,
/// since what it holds is thrown away.
final class ForcingPostgres {

  private ForcingPostgres() {}

  /// One of its own, in a folder of its own; it ends when it is closed.
  static EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }
}
