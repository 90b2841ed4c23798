package id.balai.store.jdbc;

import id.balai.base.Sha256;
import id.balai.domain.log.NewerProgramException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Knows whether tables were made by this very program: by its migrations, all of them, as they are
/// now. The migrator itself costs half a second, so it is only asked when they were not.
final class TableMaker {

  private static final String FOLDER = "/id/balai/store/migrations/";

  /// Raised when the same facts are to give other tables although no migration changed.
  private static final int PROJECTION = 1;

  private static final List<String> OF_HUB =
      List.of(
          "V70__stations_of_the_hub.sql",
          "V75__one_trip_and_news.sql",
          "V86__who_leaves_hinders_nobody.sql",
          "V87__brought_chains_stay_free.sql",
          "V88__chains_that_only_came_by_stick.sql");

  private static final List<String> NAMES = names();

  /// By what tables of this very program are known.
  static final String FINGERPRINT = fingerprint();

  private TableMaker() {}

  /// Whether the tables are there and made by this program.
  static boolean isCurrent(Jdbi jdbi) {
    try {
      return jdbi.withHandle(
          handle ->
              handle
                  .select("select fingerprint from table_maker")
                  .mapTo(String.class)
                  .findFirst()
                  .filter(FINGERPRINT::equals)
                  .isPresent());
    } catch (JdbiException e) {
      return false;
    }
  }

  /// @throws NewerProgramException when a newer program made or changed the tables: one with
  ///   migrations that this one lacks
  static void refuseNewer(Handle handle) {
    if (hasHistory(handle) && !known(NAMES).containsAll(history(handle))) {
      throw new NewerProgramException("tables");
    }
  }

  /// Whether another program made the tables again since this one opened them. Where a person was
  /// erased nobody has signed them until the next start.
  ///
  /// @throws NewerProgramException when it did
  static void refuseOthers(Handle handle) {
    if (isOfOther(handle)) {
      throw new NewerProgramException("tables that were made again");
    }
  }

  /// Whether another program signed the tables.
  static boolean isOfOther(Handle handle) {
    return hasTable(handle, "table_maker")
        && handle
            .select("select fingerprint from table_maker")
            .mapTo(String.class)
            .findFirst()
            .filter(maker -> !maker.equals(FINGERPRINT))
            .isPresent();
  }

  private static List<String> history(Handle handle) {
    return handle
        .select("select \"script\" from \"flyway_schema_history\" where \"version\" is not null")
        .mapTo(String.class)
        .list();
  }

  private static boolean hasHistory(Handle handle) {
    return hasTable(handle, "flyway_schema_history");
  }

  private static boolean hasTable(Handle handle, String name) {
    return handle
            .select(
                """
                select count(*) from information_schema.tables
                where table_schema = current_schema and lower(table_name) = ?
                """,
                name)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static List<String> known(List<String> names) {
    return Stream.concat(names.stream(), OF_HUB.stream()).toList();
  }

  /// Whether a common database has all migrations of this program, so that nobody who may not
  /// change tables has to.
  static boolean isHubMigrated(Handle handle) {
    return hasHistory(handle) && history(handle).containsAll(known(NAMES));
  }

  /// Brings the tables of one folder to their newest form, whatever their rows.
  static void migrate(javax.sql.DataSource database) {
    migrate(database, "bytea", "classpath:id/balai/store/migrations");
  }

  /// Brings the tables of a common database to their newest form, and sets the rights of stations.
  static void migrateHub(javax.sql.DataSource database) {
    migrate(
        database, "text", "classpath:id/balai/store/migrations", "classpath:id/balai/store/hub");
  }

  /// @param document type of columns that hold documents; the embedded database reads and writes
  ///   bytes as they are, and a text letter by letter
  private static void migrate(javax.sql.DataSource database, String document, String... places) {
    Flyway.configure()
        .dataSource(database)
        .locations(places)
        .placeholders(Map.of("document", document))
        .outOfOrder(true)
        .load()
        .migrate();
  }

  /// Notes that the rows are the ones this program makes; tables that nobody signed yet are of a
  /// generation of their own.
  static void sign(Handle handle) {
    if (generation(handle).isPresent()) {
      return;
    }
    int signed =
        handle.execute(
            "update table_maker set fingerprint = ? where generation is not null", FINGERPRINT);
    if (signed == 0) {
      unsign(handle);
      handle.execute(
          "insert into table_maker (fingerprint, generation) values (?, ?)",
          FINGERPRINT,
          UUID.randomUUID());
    }
  }

  /// Which tables these are, as long as they are signed.
  static Optional<UUID> generation(Handle handle) {
    return handle
        .select("select generation from table_maker where fingerprint = ?", FINGERPRINT)
        .mapTo(UUID.class)
        .findFirst();
  }

  /// Lets the tables be made again at the next start.
  static void unsign(Handle handle) {
    handle.execute("delete from table_maker");
  }

  private static String fingerprint() {
    try {
      Sha256 digest = Sha256.start().add((byte) PROJECTION);
      for (String name : NAMES) {
        try (InputStream in = TableMaker.class.getResourceAsStream(FOLDER + name)) {
          digest.add(Objects.requireNonNull(in, name).readAllBytes());
        }
      }
      return digest.hex();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }

  private static List<String> names() {
    try {
      return files();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a program without its migrations", e);
    }
  }

  private static List<String> files() throws IOException, URISyntaxException {
    URL folder =
        Objects.requireNonNull(
            TableMaker.class.getResource(FOLDER + "V1__facts_and_what_follows.sql"));
    if (folder.openConnection() instanceof JarURLConnection jar) {
      try (var file = new java.util.zip.ZipFile(Path.of(jar.getJarFileURL().toURI()).toFile())) {
        return sorted(
            file.stream()
                .map(java.util.zip.ZipEntry::getName)
                .filter(name -> ("/" + name).startsWith(FOLDER))
                .map(name -> name.substring(FOLDER.length() - 1)));
      }
    }
    try (Stream<Path> files =
        Files.list(Objects.requireNonNull(Path.of(URI.create(folder.toString())).getParent()))) {
      return sorted(files.map(file -> String.valueOf(file.getFileName())));
    }
  }

  private static List<String> sorted(Stream<String> names) {
    return names.filter(name -> name.endsWith(".sql")).sorted().toList();
  }
}
