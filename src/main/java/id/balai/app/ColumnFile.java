package id.balai.app;

import id.balai.base.WholeFile;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMemory;
import id.balai.domain.participant.roster.RosterColumn;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What columns hold, in `columns.properties` of the data folder. The file holds headers and column
/// names, never a person; losing it costs an operator a minute.
final class ColumnFile implements ColumnMemory {

  private static final Logger LOG = LoggerFactory.getLogger(ColumnFile.class);

  private final Path file;

  ColumnFile(Path folder) {
    this.file = folder.resolve("columns.properties");
  }

  @Override
  public synchronized ColumnMapping recall(ColumnMapping found) {
    List<String> names = Arrays.asList(read().getProperty(found.signature(), "").split(",", -1));
    if (names.size() != found.columns().size()) {
      return found;
    }
    try {
      ColumnMapping mapping = found;
      for (int i = 0; i < names.size(); i++) {
        mapping = mapping.with(i, RosterColumn.valueOf(names.get(i)));
      }
      return mapping;
    } catch (IllegalArgumentException e) {
      LOG.warn("the file of columns names a column that does not exist", e);
      return found;
    }
  }

  @Override
  public synchronized void remember(ColumnMapping decided) {
    Properties all = read();
    all.setProperty(
        decided.signature(),
        decided.columns().stream()
            .map(column -> column.holds().name())
            .collect(Collectors.joining(",")));
    try {
      WholeFile.write(
          file,
          out -> {
            var text = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
            all.store(text, null);
            text.flush();
          });
    } catch (IOException e) {
      LOG.warn("the columns could not be remembered", e);
    }
  }

  private Properties read() {
    var all = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        all.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("the file of columns cannot be read", e);
      }
    }
    return all;
  }
}
