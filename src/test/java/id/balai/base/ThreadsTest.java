package id.balai.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThreadsTest {

  @ParameterizedTest
  @EnumSource
  void everyThreadStandsInTheArchitecture(Threads kind) throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));

    assertThat(page).contains("| `" + kind.of(() -> {}).getName() + "` |");
  }

  @ParameterizedTest
  @EnumSource
  void everyThreadBearsItsName(Threads kind) throws InterruptedException {
    var seen = new String[1];
    Thread thread = kind.of(() -> seen[0] = Thread.currentThread().getName());

    thread.start();
    thread.join();

    assertThat(seen[0]).startsWith("balai-");
  }

  @Test
  void theProgramWaitsForWhatWritesAndNotForDevices() {
    assertThat(Threads.WRITER.of(() -> {}).isDaemon()).isFalse();
    assertThat(Threads.WORK.of(() -> {}).isDaemon()).isFalse();
    assertThat(Threads.CAMERA.of(() -> {}).isDaemon()).isTrue();
    assertThat(Threads.DEVICE.of(() -> {}).isDaemon()).isTrue();
  }
}
