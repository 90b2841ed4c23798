package id.balai.app;

import java.nio.file.Path;
import java.util.List;

/// Tells the program's log where to go, before the first word is logged.
final class LogFiles {

  /// Names the folder of the log.
  static final String PROPERTY = "balai.log";

  private LogFiles() {}

  /// The log lies in the data folder that the command line names, or in the usual one.
  static void configure(Path usual, List<String> words) {
    Path folder = EarlyOption.of(words, "--data").map(Path::of).orElse(usual);
    System.setProperty(PROPERTY, folder.resolve("log").toString());
  }
}
