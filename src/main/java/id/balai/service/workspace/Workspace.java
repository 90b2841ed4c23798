package id.balai.service.workspace;

/// An opened data folder with everything that can be done in it.
public interface Workspace extends AutoCloseable {

  /// What can be done.
  Services services();

  /// Closes in reverse; what was answered before is on disk.
  @Override
  void close();
}
