package id.balai.store.jdbc;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;

/// How every database of the program takes its statements: each is read once, and what it was about
/// stays out of the messages of its failure, since those are logged and the arguments hold names.
final class Statements {

  /// It remembers what it has read; to read a statement again takes longer than to run it.
  private static final SqlParser PARSER = new ColonPrefixSqlParser();

  private Statements() {}

  static Jdbi in(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
    return jdbi;
  }
}
