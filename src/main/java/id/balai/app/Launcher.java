package id.balai.app;

/// Where the program starts.
public final class Launcher {
  private Launcher() {}

  /// Starts the program with the words of the command line.
  public static void main(String[] words) {
    Thread.currentThread().setName("balai " + words.length);
  }
}
