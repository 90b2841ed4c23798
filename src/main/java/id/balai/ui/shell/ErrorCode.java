package id.balai.ui.shell;

/// A short name of an error that can be read over the phone: three groups of four letters, the same
/// for the same place in the program.
final class ErrorCode {

  private static final String LETTERS = "BCDEFGHJKNPRSTVX";
  private static final int GROUPS = 3;
  private static final int IN_GROUP = 4;

  /// The 64-bit hash of Fowler, Noll and Vo.
  private static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private ErrorCode() {}

  /// The words of an error never count: they may hold what people typed.
  static String of(Throwable error) {
    long hash = START;
    for (Throwable each = error; each != null; each = each.getCause()) {
      hash = with(hash, each.getClass().getName());
      for (StackTraceElement frame : each.getStackTrace()) {
        if (frame.getClassName().startsWith("id.balai.")) {
          hash = with(hash, frame.getClassName() + "." + frame.getMethodName());
        }
      }
    }
    var code = new StringBuilder();
    for (int i = 0; i < GROUPS * IN_GROUP; i++) {
      code.append(i > 0 && i % IN_GROUP == 0 ? "-" : "");
      code.append(LETTERS.charAt((int) (hash >>> (4 * i)) & 0xf));
    }
    return code.toString();
  }

  private static long with(long hash, String text) {
    long now = hash;
    for (int i = 0; i < text.length(); i++) {
      now = (now ^ text.charAt(i)) * PRIME;
    }
    return now;
  }
}
