package id.balai.service.house;

/// An opened data folder with everything that can be done in it.
public interface House extends AutoCloseable {

  /// What can be done.
  Services services();

  /// Closes in reverse; what was answered before is on disk.
  @Override
  void close();
}
