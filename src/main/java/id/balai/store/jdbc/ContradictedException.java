package id.balai.store.jdbc;

import org.jdbi.v3.core.JdbiException;

/// A fact speaks of something that does not stand.
final class ContradictedException extends JdbiException {

  private static final long serialVersionUID = 1;

  ContradictedException(String message) {
    super(message);
  }
}
