package id.balai.store.jdbc;

import id.balai.base.Threads;
import id.balai.domain.log.RecordCheck;
import id.balai.store.journal.CheckNote;
import id.balai.store.journal.Checkpoint;
import id.balai.store.journal.JournalCheck;
import id.balai.store.journal.JournalCopy;
import id.balai.store.journal.JournalDamagedException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks all of the record behind the start, in a thread of its own, at a few percent of a core;
/// again every few hours.
final class RecordChecking implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RecordChecking.class);

  /// The door opens first; a command that is over sooner checks nothing.
  static final Duration FIRST = Duration.ofSeconds(20);

  private static final Duration AGAIN = Duration.ofHours(6);
  private static final int TRIES = 3;

  private final JournalGate gate;
  private final Callable<JournalCopy> journal;
  private final Store.Further further;
  private final Clock clock;
  private final Thread thread = Threads.CHECK.of(this::run);
  private Duration pause = FIRST;
  private volatile boolean isWanted = true;
  private volatile RecordCheck result;

  /// @param journal a copy of the moment
  /// @param further is checked after the journal
  /// @param clock says when
  /// @param before what an earlier run of the program found
  RecordChecking(
      JournalGate gate,
      Callable<JournalCopy> journal,
      Store.Further further,
      Clock clock,
      RecordCheck before) {
    this.further = further;
    this.gate = gate;
    this.journal = journal;
    this.clock = clock;
    this.result = before;
  }

  /// @param first how long it waits before it checks
  void start(Duration first) {
    pause = first;
    thread.start();
  }

  /// What was found last.
  RecordCheck result() {
    return result;
  }

  private void run() {
    try {
      Thread.sleep(pause);
      while (isWanted) {
        check();
        checkFurther();
        Thread.sleep(AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// An erasure that writes a part anew meanwhile lets a check begin again.
  private void check() {
    for (int attempt = 1; attempt <= TRIES && isWanted; attempt++) {
      try (JournalCopy copy = journal.call()) {
        new JournalCheck(gate.folder(), gate.key(), () -> isWanted).check(copy);
        var whole = new RecordCheck.Whole(clock.instant(), copy.head().sequence());
        result = whole;
        CheckNote.keep(gate.folder(), gate.key(), whole);
        return;
      } catch (JournalDamagedException e) {
        LOG.error("the record is damaged", e);
        result = new RecordCheck.Damaged(e.sequence());
        readAllNext();
        return;
      } catch (JournalCheck.StoppedException e) {
        return;
      } catch (Exception e) {
        told("the record could not be checked in attempt " + attempt, e);
      }
    }
  }

  private void checkFurther() {
    try {
      further.check(new JournalCheck(gate.folder(), gate.key(), () -> isWanted));
    } catch (JournalCheck.StoppedException e) {
      LOG.debug("the check was stopped", e);
    } catch (IOException | RuntimeException e) {
      told("what belongs to the record could not be checked", e);
    }
  }

  /// Whoever closes interrupts what is being read, and that is no trouble.
  private void told(String trouble, Exception e) {
    if (isWanted) {
      LOG.warn(trouble, e);
    }
  }

  private void readAllNext() {
    try {
      Checkpoint.drop(gate.folder());
    } catch (IOException e) {
      LOG.error("the next start may not notice the damage", e);
    }
  }

  /// Returns when nothing is read any more.
  @Override
  public void close() {
    isWanted = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
