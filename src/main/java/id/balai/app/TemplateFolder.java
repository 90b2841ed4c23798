package id.balai.app;

import id.balai.base.WholeFile;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplateShelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Templates of certificates: the three that ship, and `.html` files in a folder of the data
/// folder.
record TemplateFolder(Path folder) implements TemplateShelf {

  private static final Logger LOG = LoggerFactory.getLogger(TemplateFolder.class);
  private static final List<String> SHIPPED = List.of("bingkai", "pita", "sudut");
  private static final String END = ".html";

  @Override
  public List<String> names() throws IOException {
    var names = new TreeSet<>(SHIPPED);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(END))
            .map(name -> name.substring(0, name.length() - END.length()))
            .filter(CertificateTemplate::isName)
            .forEach(names::add);
      }
    }
    return List.copyOf(names);
  }

  /// Names in alphabetical order; the shipped ones alone where the folder cannot be read.
  List<String> namesOrShipped() {
    try {
      return names();
    } catch (IOException e) {
      LOG.warn("the folder of templates cannot be read", e);
      return SHIPPED;
    }
  }

  @Override
  public Optional<CertificateTemplate> find(String name) throws IOException {
    if (!CertificateTemplate.isName(name)) {
      return Optional.empty();
    }
    Path own = folder.resolve(name + END);
    if (Files.isRegularFile(own)) {
      return Optional.of(new CertificateTemplate(name, text(own)));
    }
    return SHIPPED.contains(name) ? Optional.of(shipped(name)) : Optional.empty();
  }

  @Override
  public void put(CertificateTemplate template) throws IOException {
    WholeFile.write(
        folder.resolve(template.name() + END),
        out -> out.write(template.html().getBytes(StandardCharsets.UTF_8)));
  }

  /// What is too large is cut one character above the limit, so that it is refused as such.
  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(4 * CertificateTemplate.MOST_CHARACTERS);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.substring(0, Math.min(text.length(), CertificateTemplate.MOST_CHARACTERS + 1));
    }
  }

  /// A template that ships.
  static CertificateTemplate shipped(String name) throws IOException {
    String path = "/assets/templates/" + name + END;
    try (InputStream in = TemplateFolder.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("the program's own file is missing: " + path);
      }
      return new CertificateTemplate(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
