package id.balai.ui.task;

/// Work in the background ended with an [Error]: there was no memory, or a class is missing. It is
/// handed on like an exception, so that nothing waits for ever for work that ended.
public final class WorkFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  WorkFailedException(Error cause) {
    super(cause);
  }
}
