package id.balai.store.folder;

import id.balai.base.WholeFile;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A data folder as an earlier program left it, in one file, written before this program changes
/// anything: whoever wants to go back restores it and opens it with the earlier program. The tables
/// are not in it, for every version makes them again from its journal.
///
/// The parts of a sealed journal go in as they are; everything else is sealed, for earlier versions
/// kept keys of the office in the clear, and the first one everything.
public final class EarlierCopy {

  /// Its name in the data folder. The next new version replaces it, an erasure takes it away.
  public static final String FILE = "versi-sebelumnya.cadangan";

  private static final String FORM = "balai-versi-sebelumnya-1";
  private static final String PURPOSE = "earlier version";
  private static final String SEALED = "files/";
  private static final int MOST_DEPTH = 3;

  /// Sealed lines already.
  private static final Pattern JOURNAL =
      Pattern.compile(
          "balai\\.(apart\\.)?journal|balai\\.(apart\\.)?segments/[A-Za-z0-9-][A-Za-z0-9._-]{0,120}");

  /// Names that a copy may hold: none leads out of the folder.
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}){0,2}");

  /// What is not the house itself: tables, marks of this computer, logs, backups, what was kept
  /// aside, files that are not whole.
  private static final Pattern OTHER =
      Pattern.compile(
          "balai\\.(?!hub$).*|(log|cadangan|dinamika|hub|keys|rusak-[0-9-]+|restore\\..*)/.*"
              + "|.*\\.(part|baru|lama|cadangan)|\\..*",
          Pattern.DOTALL);

  private EarlierCopy() {}

  /// Writes it, in the place of the one of an earlier change of versions.
  ///
  /// @param keyFile the key file as it was found
  public static void keep(Path folder, DataKey key, byte[] keyFile) throws IOException {
    keep(folder, key, keyFile, name -> !JOURNAL.matcher(name).matches());
  }

  /// Writes it for a folder of the first version, which had no key and no cipher.
  ///
  /// @param keyFile the key file that was drawn for it
  public static void keepClear(Path folder, DataKey key, byte[] keyFile) throws IOException {
    keep(folder, key, keyFile, _ -> true);
  }

  private static void keep(Path folder, DataKey key, byte[] keyFile, Predicate<String> isToBeSealed)
      throws IOException {
    List<Path> files = files(folder);
    WholeFile.write(
        folder.resolve(FILE),
        out -> {
          var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
          put(zip, FolderKey.FILE, into -> into.write(keyFile));
          var seal = new ByteSeal(key.aesFor(PURPOSE));
          for (Path file : files) {
            String name = name(folder, file);
            if (isToBeSealed.test(name)) {
              put(zip, SEALED + name, into -> into.write(seal.seal(Files.readAllBytes(file))));
            } else {
              put(zip, name, into -> Files.copy(file, into));
            }
          }
          zip.setComment(FORM);
          zip.finish();
        });
  }

  /// Whether a file is such a copy.
  public static boolean isOne(ZipFile file) {
    return FORM.equals(file.getComment());
  }

  /// Whether it is the copy of a folder of the first version: laid out, that has no key.
  public static boolean isClear(ZipFile file) {
    return file.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(SEALED))
        .anyMatch(name -> JOURNAL.matcher(name.substring(SEALED.length())).matches());
  }

  /// Lays out what can be read without the key: key file and journal.
  ///
  /// @throws IOException when it is no such copy or cannot be read
  public static void layJournal(ZipFile file, Path folder) throws IOException {
    for (ZipEntry entry : Collections.list(file.entries())) {
      String name = entry.getName();
      if (name.equals(FolderKey.FILE) || JOURNAL.matcher(name).matches()) {
        WholeFile.write(folder.resolve(name), content(file, entry));
      }
    }
  }

  /// Lays out the rest.
  ///
  /// @throws IOException when something was not sealed with this key
  public static void layOthers(ZipFile file, Path folder, DataKey key) throws IOException {
    var seal = new ByteSeal(key.aesFor(PURPOSE));
    for (ZipEntry entry : Collections.list(file.entries())) {
      String name = entry.getName().replaceFirst("^" + SEALED, "");
      if (entry.getName().startsWith(SEALED) && isOfHouse(name)) {
        byte[] opened =
            seal.open(content(file, entry))
                .orElseThrow(() -> new IOException("a file in the copy is not as it was written"));
        WholeFile.write(folder.resolve(name), opened);
      }
    }
  }

  private static boolean isOfHouse(String name) {
    return NAME.matcher(name).matches()
        && (JOURNAL.matcher(name).matches() || !OTHER.matcher(name).matches());
  }

  private static byte[] content(ZipFile file, ZipEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.writeTo(zip);
    zip.closeEntry();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, MOST_DEPTH)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> isOfHouse(name(folder, file)))
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
