package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.balai.domain.log.RecordCheck;
import id.balai.store.journal.JournalCopy;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalKind;
import id.balai.store.journal.JournalProof;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.FolderShelf;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

final class RecordCheckingTest {

  @TempDir Path folder;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger of = (Logger) LoggerFactory.getLogger(RecordChecking.class);
  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch isChecked = new CountDownLatch(1);

  @BeforeEach
  void listen() {
    of.setLevel(Level.INFO);
    log.start();
    of.addAppender(log);
  }

  @AfterEach
  void stop() {
    of.detachAppender(log);
    of.setLevel(null);
  }

  @Test
  void theEndOfTheProgramDuringACheckIsNoTrouble() throws Exception {
    RecordChecking checking = checking(this::copyUntilInterrupted);
    checking.start(Duration.ZERO);
    reading.await();
    checking.close();
    assertThat(log.list).isEmpty();
    assertThat(checking.result()).isEqualTo(new RecordCheck.NotYet());
  }

  @Test
  void whatBreaksACheckIsWrittenDown() throws Exception {
    RecordChecking checking =
        checking(
            () -> {
              throw new IOException("no such file");
            });
    checking.start(Duration.ZERO);
    isChecked.await();
    checking.close();
    assertThat(log.list.getFirst().getLevel()).isEqualTo(Level.WARN);
  }

  /// As a channel does whose reader is interrupted.
  private JournalCopy copyUntilInterrupted() throws Exception {
    reading.countDown();
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    }
    throw new IllegalStateException("nobody closed");
  }

  private RecordChecking checking(Callable<JournalCopy> journal) {
    var random = new SecureRandom();
    var shelf = new FolderShelf(folder.resolve("keys"));
    JournalKey key = JournalKey.of(DataKey.draw(random), UUID.randomUUID(), JournalKind.MAIN);
    var holder = new FolderKey(folder, shelf, random, new JournalProof(folder));
    return new RecordChecking(
        new JournalGate(folder, key, shelf, Optional.empty(), holder),
        journal,
        _ -> isChecked.countDown(),
        Clock.systemUTC(),
        new RecordCheck.NotYet());
  }
}
