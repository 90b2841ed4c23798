package id.balai.domain.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The sealed archives of many years in one folder. An index is kept beside them and made again
/// where archives came, went or changed; it only says where to look, what is answered is read from
/// the archives.
public interface ArchiveShelf {

  /// Finds people.
  ///
  /// @param folder holds archives and ZIPs of archives, at most five levels deep
  /// @param words beginnings of words of a name, titles or not, or of an identity number
  /// @param most so many hits are answered, the rest is counted
  /// @throws IOException when the folder cannot be read
  ShelfAnswer find(Path folder, String words, int most) throws IOException;

  /// The archives of a folder, newest events first.
  ///
  /// @throws IOException when the folder cannot be read
  List<ShelvedArchive> archives(Path folder) throws IOException;
}
