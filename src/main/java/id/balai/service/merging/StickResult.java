package id.balai.service.merging;

/// What became of a file that goes from house to house.
public sealed interface StickResult {

  /// It was written.
  ///
  /// @param entries in it
  record Given(int entries) implements StickResult {}

  /// It was taken.
  ///
  /// @param entries that were new here; 0 where everything was here already
  /// @param decided how many of them something stood against
  record Taken(int entries, int decided) implements StickResult {}

  /// The password is too short to protect anything.
  record ShortPassword() implements StickResult {}

  /// The file is none of Balai.
  record Foreign() implements StickResult {}

  /// The file is of a newer Balai.
  record Newer() implements StickResult {}

  /// The password is another one, or the file was changed or cut.
  record Closed() implements StickResult {}

  /// Something is missing between what is here and what is in the file.
  record Broken() implements StickResult {}

  /// The file or this laptop is a copy on which somebody went on.
  record Forked() implements StickResult {}

  /// This laptop uses a common database, which brings everything by itself.
  record Shared() implements StickResult {}

  /// Nothing could be stored.
  record Failed() implements StickResult {}
}
