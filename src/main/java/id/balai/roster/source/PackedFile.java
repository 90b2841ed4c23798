package id.balai.roster.source;

import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.UnreadableReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks through everything packed in a workbook before a library may read it: sizes are counted,
/// never believed, and XML must be free of definitions.
final class PackedFile {
  private static final int ENTRIES = 2000;
  private static final long SHARED_TEXT = 64L << 20;
  private static final long BLOWN = 48L << 20;
  private static final long TIGHTEST = 100;

  private final ReadLimits limits;
  private final Map<String, PartNotes> notes = new HashMap<>();
  private long unpacked;

  private PackedFile(ReadLimits limits) {
    this.limits = limits;
  }

  /// Checks the file.
  ///
  /// @return what was noted of each sheet, by the name of its part
  static Map<String, PartNotes> check(Path file, ReadLimits limits) throws IOException {
    PackedFile packed = new PackedFile(limits);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      packed.checkNames(zip);
      for (ZipEntry entry : zip.stream().toList()) {
        packed.checkEntry(zip, entry);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnreadableFileException(UnreadableReason.DAMAGED);
    }
    return packed.notes;
  }

  /// Whether the file is a spreadsheet of LibreOffice and others.
  static boolean isOpenDocument(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("content.xml") != null && zip.getEntry("xl/workbook.xml") == null;
    } catch (ZipException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Checks such a file.
  static void checkOpenDocument(Path file, ReadLimits limits) throws IOException {
    PackedFile packed = new PackedFile(limits);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      checkPaths(zip, limits);
      ZipEntry type = zip.getEntry("mimetype");
      if (type != null) {
        try (InputStream in = zip.getInputStream(type)) {
          String said = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
          if (!said.contains("spreadsheet")) {
            throw new UnreadableFileException(UnreadableReason.NOT_A_SPREADSHEET);
          }
        }
      }
      for (ZipEntry entry : zip.stream().toList()) {
        packed.checkEntry(zip, entry);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnreadableFileException(UnreadableReason.DAMAGED);
    }
  }

  private void checkNames(ZipFile zip) throws UnreadableFileException {
    checkPaths(zip, limits);
    if (zip.getEntry("xl/workbook.bin") != null) {
      throw new UnreadableFileException(UnreadableReason.BINARY_EXCEL);
    }
    if (zip.getEntry("[Content_Types].xml") == null
        || zip.stream().noneMatch(e -> e.getName().startsWith("xl/"))) {
      throw new UnreadableFileException(UnreadableReason.NOT_A_SPREADSHEET);
    }
  }

  private static void checkPaths(ZipFile zip, ReadLimits limits) throws UnreadableFileException {
    if (zip.size() > ENTRIES) {
      throw new UnreadableFileException(
          UnreadableReason.UNPACKED_TOO_LARGE, limits.unpackedBytes() >> 20);
    }
    boolean isOutside =
        zip.stream()
            .map(e -> e.getName().replace('\\', '/'))
            .anyMatch(n -> n.startsWith("/") || List.of(n.split("/", -1)).contains(".."));
    if (isOutside) {
      throw new UnreadableFileException(UnreadableReason.FORBIDDEN_CONTENT, "..");
    }
  }

  private void checkEntry(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
    PartScan scan = new PartScan(limits.rows());
    byte[] buffer = new byte[32 << 10];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        unpacked += count;
        checkSize(name, size, entry.getCompressedSize());
        if (isXml) {
          scan.accept(buffer, count);
        }
      }
    }
    if (!scan.notes().isEmpty()) {
      notes.put(name, scan.notes());
    }
  }

  /// What is packed a hundred times smaller is no list, whatever it claims.
  private void checkSize(String name, long size, long packed) throws UnreadableFileException {
    boolean isShared = name.endsWith("sharedStrings.xml") && size > SHARED_TEXT;
    boolean isBlown = size > BLOWN && size / TIGHTEST > Math.max(1, packed);
    if (unpacked > limits.unpackedBytes() || isShared || isBlown) {
      throw new UnreadableFileException(UnreadableReason.UNPACKED_TOO_LARGE, megabytes());
    }
  }

  private long megabytes() {
    return limits.unpackedBytes() >> 20;
  }
}
