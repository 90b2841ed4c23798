package id.balai.app;

import id.balai.base.PropertiesFile;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMemory;
import id.balai.domain.participant.roster.RosterColumn;
import java.io.UncheckedIOException;
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

  private final PropertiesFile file;

  ColumnFile(Path folder) {
    this.file = new PropertiesFile(folder.resolve("columns.properties"));
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
        int index = found.columns().get(i).index();
        mapping = mapping.with(index, RosterColumn.valueOf(names.get(i)));
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
      file.write(all);
    } catch (UncheckedIOException e) {
      LOG.warn("the columns could not be remembered", e);
    }
  }

  private Properties read() {
    try {
      return file.read();
    } catch (UncheckedIOException e) {
      LOG.warn("the file of columns cannot be read", e);
      return new Properties();
    }
  }
}
