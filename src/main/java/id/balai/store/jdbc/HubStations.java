package id.balai.store.jdbc;

import id.balai.store.journal.FactCodec;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/// What the owner of a common database does: makes its tables and gives each station a login of its
/// own. A station may read and append, and has a chain that no other login can write.
public final class HubStations {

  private static final Pattern NAME =
      Pattern.compile("(?!pg_|balai_station$|public$|none$)[a-z][a-z0-9_]{0,40}");

  private HubStations() {}

  /// Whether a station may be called so.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// Makes or renews tables and rights.
  ///
  /// @param owner address with the owner's login
  /// @throws id.balai.domain.log.StoreAwayException when it cannot be reached
  public static void prepare(String owner) {
    try (SharedDatabase database = SharedDatabase.connect(owner)) {
      if (!database.isCurrent() || !database.reading().withHandle(TableMaker::isHubMigrated)) {
        new ProjectionRebuild(new FactCodec(), database).run();
      }
    }
  }

  /// Lets a station in, with this password from now on.
  ///
  /// @param owner address with the owner's login
  /// @throws IllegalArgumentException when the name is none, or somebody else's login
  public static void allow(String owner, String station, String password) {
    if (!isName(station)) {
      throw new IllegalArgumentException("no name of a station");
    }
    try (SharedDatabase database = SharedDatabase.connect(owner)) {
      database.writing().useTransaction(handle -> allow(handle, station, password));
    }
  }

  private static void allow(Handle handle, String station, String password) {
    boolean isKnown =
        handle
            .select("select 1 from pg_roles where rolname = ?", station)
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    if (isKnown && !isStation(handle, station)) {
      throw new IllegalArgumentException("a login of somebody else");
    }
    String form = isKnown ? "alter role %I login password %L" : "create role %I login password %L";
    String statement =
        handle
            .select(
                "select format(cast(? as text), cast(? as text), cast(? as text))",
                form,
                station,
                password)
            .mapTo(String.class)
            .one();
    handle.execute(statement);
    handle.execute("grant balai_station to \"" + station + "\"");
  }

  /// Whether a login is one of a station; a new password for any other would lock its owner out.
  private static boolean isStation(Handle handle, String login) {
    return handle
        .select(
            """
            select 1 from pg_auth_members m
              join pg_roles member on member.oid = m.member
              join pg_roles role on role.oid = m.roleid
            where role.rolname = 'balai_station' and member.rolname = ?
            """,
            login)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }
}
