package id.balai.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// At whatever step a restoring is killed, the folder holds what was or what is to be.
final class SideFolderTest {

  private static final Map<String, String> OLD = Map.of("a", "old", "b/c", "old", "d", "old");
  private static final Map<String, String> NEW =
      Map.of("a", "new", "b/c", "new", "d", "old", "e/f/g", "new");

  @TempDir Path folder;

  @Test
  void whatIsWholeTakesItsPlace() throws IOException {
    lay(folder, OLD);
    var side = new SideFolder(folder);
    fill(side.begin());
    side.commit();
    assertThat(read()).isEqualTo(NEW);
  }

  @Test
  void whatWasKilledBeforeItWasWholeLeavesNothing() throws IOException {
    lay(folder, OLD);
    fill(new SideFolder(folder).begin());
    new SideFolder(folder).finish();
    assertThat(read()).isEqualTo(OLD);
  }

  @Test
  void whatWasKilledOnItsWayIntoPlaceIsMadeUpFor() throws IOException {
    for (int moved = 0; moved <= 3; moved++) {
      lay(folder, OLD);
      Files.move(filled(), folder.resolve("restore.ready"));
      try (Stream<Path> files = Files.walk(folder.resolve("restore.ready"))) {
        for (Path file : files.filter(Files::isRegularFile).limit(moved).toList()) {
          Path place = folder.resolve(folder.resolve("restore.ready").relativize(file).toString());
          Files.createDirectories(place.getParent());
          WholeFile.moveInto(file, place);
        }
      }
      new SideFolder(folder).finish();
      assertThat(read()).as("%d moved", moved).isEqualTo(NEW);
    }
  }

  private Path filled() throws IOException {
    Path part = new SideFolder(folder).begin();
    fill(part);
    return part;
  }

  private static void fill(Path part) throws IOException {
    lay(part, Map.of("a", "new", "b/c", "new", "e/f/g", "new"));
  }

  private static void lay(Path top, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      WholeFile.write(top.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  private Map<String, String> read() throws IOException {
    var found = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return found;
  }
}
