package id.balai.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import id.balai.base.OwnFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Sets the program's log up without a file of settings: reading one costs a third of what a short
/// command does. Found by the logging library by its name.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogConfiguration extends ContextAwareBase implements Configurator {

  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSS,UTC}Z %-5level %thread %logger{30} %msg%n";

  /// Set to true where the program's own log is wanted although another one lies beside it.
  private static final String USUAL = "balai.log.usual";

  private static final FileSize LARGEST_FILE = FileSize.valueOf("5MB");
  private static final FileSize LARGEST_FOLDER = FileSize.valueOf("50MB");
  private static final int DAYS = 30;

  /// For the logging library.
  public LogConfiguration() {}

  @Override
  public ExecutionStatus configure(LoggerContext logging) {
    boolean isUsual = Boolean.getBoolean(USUAL);
    if (!isUsual && LogConfiguration.class.getResource("/logback-test.xml") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    logging.getStatusManager().add(new NopStatusListener());
    String folder = System.getProperty(LogFiles.PROPERTY, System.getProperty("java.io.tmpdir"));
    own(Path.of(folder));
    logging.getLogger("org.flywaydb").setLevel(Level.WARN);
    Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(file(logging, folder));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /// The log is the first that makes the data folder: for its owner alone, too.
  private void own(Path folder) {
    try {
      OwnFolder.make(folder);
    } catch (IOException e) {
      addError("the folder of the log cannot be made", e);
    }
  }

  private static RollingFileAppender<ILoggingEvent> file(LoggerContext logging, String folder) {
    var lines = new PatternLayoutEncoder();
    lines.setContext(logging);
    lines.setCharset(StandardCharsets.UTF_8);
    lines.setPattern(PATTERN);
    lines.start();
    var appender = new RollingFileAppender<ILoggingEvent>();
    appender.setContext(logging);
    appender.setName("file");
    appender.setFile(folder + "/balai.log");
    var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
    rolling.setContext(logging);
    rolling.setParent(appender);
    rolling.setFileNamePattern(folder + "/balai.%d{yyyy-MM-dd}.%i.log");
    rolling.setMaxFileSize(LARGEST_FILE);
    rolling.setMaxHistory(DAYS);
    rolling.setTotalSizeCap(LARGEST_FOLDER);
    rolling.start();
    appender.setRollingPolicy(rolling);
    appender.setEncoder(lines);
    appender.start();
    return appender;
  }
}
