package id.balai.store.jdbc;

import id.balai.store.journal.FactCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

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

  /// Whether this login may let stations in; one of a station may not.
  ///
  /// @throws id.balai.domain.log.StoreAwayException when it cannot be reached
  public static boolean mayLetIn(String login) {
    return ask(
        login,
        handle ->
            handle
                .select(
                    "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")
                .mapTo(Boolean.class)
                .one());
  }

  /// Makes an empty database on a server where it is not there yet.
  ///
  /// @param owner address of any database of the server, with the owner's login
  /// @param name small letters
  public static void makeDatabase(String owner, String name) {
    try (SharedDatabase database = SharedDatabase.connect(owner)) {
      database
          .writing()
          .useHandle(
              handle -> {
                if (!isThere(handle, "select 1 from pg_database where datname = ?", name)) {
                  handle.execute("create database \"" + name + "\"");
                }
              });
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

  /// A station that was let in.
  ///
  /// @param isAllowed whether it may still enter
  /// @param isThere whether it is connected now
  /// @param newest when it recorded something last
  public record Station(
      String name, boolean isAllowed, boolean isThere, Optional<Instant> newest) {}

  /// All stations that were ever let in, by name.
  ///
  /// @param owner address with the owner's login
  public static List<Station> all(String owner) {
    return ask(
        owner,
        handle ->
            handle
                .select(
                    """
                    select member.rolname, member.rolcanlogin,
                      exists (select from pg_stat_activity a
                        where a.usename = member.rolname and a.datname = current_database()),
                      (select max(l.recorded_at) from station_chain c
                        join event_log l on l.chain = c.chain
                        where c.station = member.rolname)
                    from pg_auth_members m
                      join pg_roles member on member.oid = m.member
                      join pg_roles role on role.oid = m.roleid
                    where role.rolname = 'balai_station'
                      and member.rolname <> current_user
                    order by member.rolname
                    """)
                .map((row, _) -> station(row))
                .list());
  }

  private static Station station(ResultSet row) throws SQLException {
    return new Station(
        row.getString(1),
        row.getBoolean(2),
        row.getBoolean(3),
        Optional.ofNullable(row.getObject(4, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
  }

  /// Gives a station another name; what it recorded stays its own, and its earlier login ends.
  ///
  /// @param owner address with the owner's login
  /// @throws IllegalArgumentException when there is no such station, or the name is taken or none
  public static void rename(String owner, String station, String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("no name of a station");
    }
    try (SharedDatabase database = SharedDatabase.connect(owner)) {
      database
          .writing()
          .useTransaction(
              handle -> {
                requireStation(handle, station);
                if (isLogin(handle, name)) {
                  throw new IllegalArgumentException("a login of somebody else");
                }
                run(handle, "alter role %I rename to %I", station, name);
                handle.execute(
                    "update station_chain set station = ? where station = ?", name, station);
              });
    }
  }

  /// Lets a station in no more, and ends its connections. What it recorded stays.
  ///
  /// @param owner address with the owner's login
  /// @throws IllegalArgumentException when there is no such station
  public static void shutOut(String owner, String station) {
    try (SharedDatabase database = SharedDatabase.connect(owner)) {
      database
          .writing()
          .useHandle(
              handle -> {
                requireStation(handle, station);
                run(handle, "alter role %I nologin", station);
                handle
                    .select(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = ?",
                        station)
                    .mapTo(Boolean.class)
                    .list();
              });
    }
  }

  private static void requireStation(Handle handle, String station) {
    if (!isStation(handle, station)) {
      throw new IllegalArgumentException("no station");
    }
  }

  private static boolean isLogin(Handle handle, String name) {
    return isThere(handle, "select 1 from pg_roles where rolname = ?", name);
  }

  /// The server itself puts names and passwords into a statement that takes no parameters.
  private static void run(Handle handle, String form, String one, String... other) {
    String statement =
        other.length == 0
            ? handle
                .select("select format(cast(? as text), cast(? as text))", form, one)
                .mapTo(String.class)
                .one()
            : handle
                .select(
                    "select format(cast(? as text), cast(? as text), cast(? as text))",
                    form,
                    one,
                    other[0])
                .mapTo(String.class)
                .one();
    handle.execute(statement);
  }

  private static void allow(Handle handle, String station, String password) {
    boolean isKnown = isLogin(handle, station);
    if (isKnown && !isStation(handle, station)) {
      throw new IllegalArgumentException("a login of somebody else");
    }
    String form = isKnown ? "alter role %I login password %L" : "create role %I login password %L";
    run(handle, form, station, password);
    handle.execute("grant balai_station to \"" + station + "\"");
  }

  /// Whether a login is one of a station; a new password for any other would lock its owner out.
  private static boolean isStation(Handle handle, String login) {
    return isThere(
        handle,
        """
        select 1 from pg_auth_members m
          join pg_roles member on member.oid = m.member
          join pg_roles role on role.oid = m.roleid
        where role.rolname = 'balai_station' and member.rolname = ?
        """,
        login);
  }

  private static boolean isThere(Handle handle, String question, String name) {
    return handle.select(question, name).mapTo(Integer.class).findFirst().isPresent();
  }

  private static <T> T ask(String login, HandleCallback<T, RuntimeException> question) {
    try (SharedDatabase database = SharedDatabase.connect(login)) {
      return database.reading().withHandle(question);
    }
  }
}
