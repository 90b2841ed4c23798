package id.balai.app;

import java.nio.file.Path;
import java.util.List;

/// Tells the program's log where to go, before the first word is logged.
final class LogFiles {

  private LogFiles() {}

  /// The log lies in the data folder that the command line names, or in the usual one.
  static void configure(Path usual, List<String> words) {
    int data = words.indexOf("--data");
    Path folder = data >= 0 && data + 1 < words.size() ? Path.of(words.get(data + 1)) : usual;
    System.setProperty("balai.log", folder.resolve("log").toString());
  }
}
