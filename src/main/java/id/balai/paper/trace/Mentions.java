package id.balai.paper.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds names and numbers in files: in the text of PDFs and what is attached to them, in tables,
/// pages and workbooks, and inside ZIP files. Case, punctuation and line breaks do not matter.
final class Mentions {

  private static final Logger LOG = LoggerFactory.getLogger(Mentions.class);

  private static final Set<String> TEXTS =
      Set.of("csv", "tsv", "txt", "json", "jsonl", "html", "svg", "xml", "rels", "md");
  private static final Set<String> ZIPS = Set.of("zip", "xlsx");

  /// Texts that this program never writes as a paper.
  private static final Set<String> NOTES = Set.of("tsv", "txt", "xml", "md");

  /// What says in a workbook which program wrote it.
  private static final String ABOUT = "docProps/app.xml";

  private static final String OWN_NAME = "Balai";

  /// Keys and their like, which hold nobody's name.
  private static final Set<String> HARMLESS = Set.of("pem", "pub", "cer", "crt", "p7s", "sig");

  private static final int MOST_BYTES = 256 << 20;

  /// The file that makes a folder a bag.
  static final String BAG = "bagit.txt";

  /// A word of so many letters is also found where a line break or a letter space tore it apart.
  private static final int LONG = 8;

  private final List<String> words;
  private final List<String> tight;

  Mentions(Collection<String> words) {
    this.words = words.stream().map(Mentions::plain).distinct().toList();
    this.tight =
        this.words.stream()
            .map(word -> word.replace(" ", ""))
            .filter(word -> word.length() >= LONG)
            .toList();
  }

  /// What was found in a file.
  enum Found {
    /// None of the words.
    NONE,
    /// One of the words, in a file that this program wrote.
    OWN,
    /// One of the words, in an archive: a ZIP with a bag (RFC 8493) in it.
    ARCHIVED,
    /// One of the words, in a file that another program wrote.
    OTHER,
    /// It cannot be read: a picture, or damaged.
    UNREADABLE
  }

  Found in(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return ZIPS.contains(kind(name)) ? inZip(file) : in(name, in.readNBytes(MOST_BYTES), 0);
    } catch (IOException e) {
      LOG.warn("a file in the papers folder cannot be read", e);
      return Found.UNREADABLE;
    }
  }

  private Found in(String name, byte[] content, int depth) throws IOException {
    String kind = kind(name);
    if (kind.equals("pdf")) {
      PdfWords pdf = PdfWords.of(content);
      Found found = isIn(pdf.text()) ? Found.OWN : Found.NONE;
      for (PdfWords.Attached each : pdf.attached()) {
        found = more(found, in(each.name(), each.content(), depth + 1));
      }
      return found == Found.OWN && !pdf.isOwn() ? Found.OTHER : found;
    }
    if (TEXTS.contains(kind)) {
      Found found = text(content);
      return depth == 0 && found == Found.OWN && NOTES.contains(kind) ? Found.OTHER : found;
    }
    return depth > 0 || HARMLESS.contains(kind) ? Found.NONE : Found.UNREADABLE;
  }

  private Found text(byte[] content) {
    return isIn(new String(content, StandardCharsets.UTF_8)) ? Found.OWN : Found.NONE;
  }

  private Found inZip(Path file) throws IOException {
    Found found = Found.NONE;
    try (var zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          found = more(found, in(entry.getName(), in.readNBytes(MOST_BYTES), 1));
        }
      }
      if (found != Found.OWN) {
        return found;
      }
      boolean isArchive = entries.stream().anyMatch(entry -> entry.getName().endsWith(BAG));
      return isArchive ? Found.ARCHIVED : isOwn(zip) ? Found.OWN : Found.OTHER;
    }
  }

  /// Workbooks say which program wrote them; other ZIP files that people make hold no papers.
  private static boolean isOwn(ZipFile zip) throws IOException {
    ZipEntry about = zip.getEntry(ABOUT);
    if (about == null) {
      return true;
    }
    try (InputStream in = zip.getInputStream(about)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).contains(OWN_NAME);
    }
  }

  /// The ending of a name, in lower case.
  private static String kind(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// A mention counts more than a part that cannot be read.
  private static Found more(Found one, Found other) {
    if (one == Found.OWN || other == Found.OWN) {
      return Found.OWN;
    }
    return one == Found.NONE ? other : one;
  }

  private boolean isIn(String text) {
    String plain = " " + plain(text) + " ";
    String squeezed = plain.replace(" ", "");
    return words.stream().anyMatch(word -> plain.contains(" " + word + " "))
        || tight.stream().anyMatch(squeezed::contains);
  }

  /// Letters and digits in lower case, everything else, as pages write it too, as one blank.
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("(&#?\\w+;|[^\\p{L}\\p{N}])+", " ").strip();
  }
}
