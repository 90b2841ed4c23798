package id.balai.evidence.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The files of a folder or a ZIP, read where they lie: nothing is ever unpacked, so no name can
/// lead anywhere.
public final class Bundle implements Closeable {

  private final Map<String, Source> files = new TreeMap<>();
  private final List<String> badNames = new ArrayList<>();
  private final List<String> leftovers = new ArrayList<>();
  private final Closeable home;
  private final Limits limits;
  private long left;

  private static final Set<String> LEFTOVERS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

  /// How much is read before a file is taken for a bomb.
  ///
  /// @param files most of them
  /// @param bytesOfOne most bytes of one file, unfolded
  /// @param bytesOfAll most bytes that are read in all, unfolded
  record Limits(int files, long bytesOfOne, long bytesOfAll) {
    static final Limits ARCHIVE = new Limits(200_000, 1L << 30, 16L << 30);
  }

  /// Opens one file.
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  private Bundle(Closeable home, Limits limits) {
    this.home = home;
    this.limits = limits;
    this.left = limits.bytesOfAll();
  }

  /// The files of a folder.
  ///
  /// @throws IOException when it cannot be read, or holds more than an archive
  public static Bundle ofFolder(Path folder) throws IOException {
    var bundle = new Bundle(() -> {}, Limits.ARCHIVE);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          bundle.put(name, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
        } else if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          bundle.badNames.add(name);
        }
      }
    }
    return bundle;
  }

  /// The files of a ZIP.
  ///
  /// @throws IOException when it cannot be read, or holds more than an archive
  public static Bundle ofZip(Path file) throws IOException {
    return ofZip(file, Limits.ARCHIVE);
  }

  static Bundle ofZip(Path file, Limits limits) throws IOException {
    var zip = new ZipFile(file.toFile());
    var bundle = new Bundle(zip, limits);
    try {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (isBad(entry.getName()) || bundle.files.containsKey(entry.getName())) {
          bundle.badNames.add(entry.getName());
        } else if (!entry.isDirectory()) {
          bundle.put(entry.getName(), () -> zip.getInputStream(entry));
        }
      }
      return bundle.inside();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void put(String name, Source source) throws IOException {
    if (files.size() + leftovers.size() >= limits.files()) {
      throw new IOException("too many files");
    }
    if (isLeftover(name)) {
      leftovers.add(name);
    } else {
      files.put(name, source);
    }
  }

  /// Whether a computer writes such a file into any folder that somebody opens or packs.
  private static boolean isLeftover(String name) {
    List<String> path = List.of(name.toLowerCase(Locale.ROOT).split("/", -1));
    String last = path.getLast();
    return path.contains("__macosx") || last.startsWith("._") || LEFTOVERS.contains(last);
  }

  /// An archive in a ZIP may lie in a folder of its own.
  private Bundle inside() {
    String mark = "/" + id.balai.evidence.archive.ArchiveFiles.BAGIT;
    List<String> roots =
        files.keySet().stream()
            .filter(
                name -> name.endsWith(mark) && name.indexOf('/') == name.length() - mark.length())
            .toList();
    if (roots.size() != 1 || files.containsKey(mark.substring(1))) {
      return this;
    }
    String prefix = roots.getFirst().substring(0, roots.getFirst().length() - mark.length() + 1);
    if (!files.keySet().stream().allMatch(name -> name.startsWith(prefix))) {
      return this;
    }
    var inner = new TreeMap<String, Source>();
    files.forEach((name, source) -> inner.put(name.substring(prefix.length()), source));
    files.clear();
    files.putAll(inner);
    return this;
  }

  private static boolean isBad(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.chars().anyMatch(c -> c < ' ')
        || List.of(name.split("/", -1)).contains("..");
  }

  /// Names of the files, in order.
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /// Names that lead elsewhere, stand twice, or belong to no file.
  List<String> badNames() {
    return badNames;
  }

  /// Names of files that a computer has left behind and that belong to no archive.
  List<String> leftovers() {
    return leftovers;
  }

  /// Whether there is a file of this name.
  public boolean has(String name) {
    return files.containsKey(name);
  }

  /// Opens a file; the stream ends with an exception where the file is too large.
  public InputStream open(String name) throws IOException {
    Source source = files.get(name);
    if (source == null) {
      throw new IOException("no such file");
    }
    return new Limited(source.open());
  }

  /// A small file as a whole.
  ///
  /// @param most bytes; more is an exception
  public byte[] bytes(String name, int most) throws IOException {
    try (InputStream in = open(name)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("too large");
      }
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    home.close();
  }

  /// Ends a bomb: nothing is read beyond what an archive may hold.
  private final class Limited extends java.io.FilterInputStream {
    private long here = limits.bytesOfOne();

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      here -= read;
      left -= read;
      if (here < 0 || left < 0) {
        throw new IOException("more than an archive holds");
      }
    }
  }
}
