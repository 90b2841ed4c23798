package id.balai.store.jdbc;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What people and badges belong to. The tables do not say it: the embedded database would write an
/// index more for each such reference and each person of a list.
final class References {

  private References() {}

  /// @throws ContradictedException when there is no such event
  static void requireEvent(Handle handle, UUID event) {
    require(handle, "select 1 from event where id = ?", event);
  }

  /// @throws ContradictedException when there is no such person
  static void requirePerson(Handle handle, UUID person) {
    require(handle, "select 1 from participant where id = ?", person);
  }

  private static void require(Handle handle, String question, UUID id) {
    if (handle.select(question, id).mapTo(Integer.class).findFirst().isEmpty()) {
      throw new ContradictedException("something belongs to what is not there");
    }
  }
}
