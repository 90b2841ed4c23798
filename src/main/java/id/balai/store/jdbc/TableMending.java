package id.balai.store.jdbc;

import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the tables back to what the journal says while the program runs: opens a database that
/// closed itself, and makes one again whose file is not what was written. May be asked on any
/// thread; nothing is recorded meanwhile.
final class TableMending implements Mending {

  private static final Logger LOG = LoggerFactory.getLogger(TableMending.class);

  private final EmbeddedDatabase database;
  private final Journal journal;
  private final FactCodec codec;
  private final DiskRoom room;
  private final Lock recording = new ReentrantLock();
  private final AtomicLong round = new AtomicLong();

  /// One more when the tables begin to be brought back, and one more when they are.
  private final AtomicLong steps = new AtomicLong();

  private volatile boolean isClosed;
  private long rottenBefore;

  TableMending(EmbeddedDatabase database, Journal journal, FactCodec codec, DiskRoom room) {
    this.room = room;
    this.database = database;
    this.journal = journal;
    this.codec = codec;
    this.rottenBefore = database.rottenBlocks();
  }

  /// Is held by whoever records.
  Lock recording() {
    return recording;
  }

  @Override
  public long round() {
    return round.get();
  }

  @Override
  public long settled() {
    long now = steps.get();
    if (now % 2 == 0) {
      return now;
    }
    recording.lock();
    try {
      return steps.get();
    } finally {
      recording.unlock();
    }
  }

  @Override
  public boolean isStill(long settled) {
    return steps.get() == settled;
  }

  @Override
  public boolean mend(long seen, Throwable failure) {
    recording.lock();
    try {
      if (isClosed) {
        return false;
      }
      if (round.get() != seen) {
        return true;
      }
      if (!BrokenDatabase.isBehind(failure)) {
        return false;
      }
      LOG.error("the tables cannot be used and are brought back", failure);
      steps.incrementAndGet();
      try {
        bringBack();
      } finally {
        steps.incrementAndGet();
      }
      round.incrementAndGet();
      return true;
    } catch (IOException | SQLException | JdbiException e) {
      LOG.error("the tables could not be brought back", e);
      return false;
    } finally {
      recording.unlock();
    }
  }

  private void bringBack() throws IOException, SQLException {
    if (database.rottenBlocks() == rottenBefore && isOpenAgain()) {
      return;
    }
    if (room.isNone()) {
      throw new IOException("no room to make the tables again");
    }
    LOG.error("the tables are made again from the journal");
    database.remake();
    followAnew();
    rottenBefore = database.rottenBlocks();
  }

  private void followAnew() throws IOException, SQLException {
    try {
      follow(false);
    } catch (JdbiException e) {
      if (!ContradictedException.isBehind(e)) {
        throw e;
      }
      database.remake();
      follow(true);
    }
  }

  private boolean isOpenAgain() throws IOException {
    try {
      reopen();
      return follow(false);
    } catch (SQLException | JdbiException e) {
      LOG.error("the database does not open again", e);
      return false;
    }
  }

  private void reopen() throws SQLException {
    try {
      database.reopen();
    } catch (SQLException e) {
      if (!room.makeAfter(e, 1)) {
        throw e;
      }
      database.reopen();
    }
  }

  /// Whether the tables say what the journal says, now that they caught up with it. Whatever they
  /// have beyond it nobody was answered.
  private boolean follow(boolean isCareful) throws IOException {
    try (Handle handle = database.writing().open();
        var follower = new CatchUp(handle, new Projection(codec, database), false, isCareful)) {
      journal.replay(follower);
      if (follower.isForeign(journal.size()) || follower.known() > journal.size()) {
        return false;
      }
      follower.keep();
      return true;
    }
  }

  /// From now on failures stay what they are.
  void close() {
    recording.lock();
    try {
      isClosed = true;
    } finally {
      recording.unlock();
    }
  }
}
