package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.CertificateTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates in the data folder beside those that ship.
final class TemplateFolderTest {

  @TempDir private Path data;

  @Test
  void thoseThatShipAreThereWithoutAFolder() throws IOException {
    var shelf = new TemplateFolder(data.resolve("templates"));
    assertThat(shelf.names()).containsExactly("bingkai", "pita", "sudut");
    for (String name : shelf.names()) {
      assertThat(shelf.find(name).orElseThrow().html()).contains("f-nama");
    }
    assertThat(shelf.find("tidak-ada")).isEmpty();
  }

  @Test
  void anOwnOneIsKeptAndStandsBeforeTheShippedOneOfItsName() throws IOException {
    var shelf = new TemplateFolder(data.resolve("templates"));
    var own = new CertificateTemplate("pita", "<html>milik sendiri</html>");
    shelf.put(own);
    shelf.put(new CertificateTemplate("kantor", "<html>é</html>"));
    var again = new TemplateFolder(data.resolve("templates"));
    assertThat(again.names()).containsExactly("bingkai", "kantor", "pita", "sudut");
    assertThat(again.find("pita")).contains(own);
    assertThat(again.find("kantor").orElseThrow().html()).isEqualTo("<html>é</html>");
    shelf.put(new CertificateTemplate("kantor", "<html>baru</html>"));
    assertThat(again.find("kantor").orElseThrow().html()).isEqualTo("<html>baru</html>");
    try (var files = Files.list(data.resolve("templates"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aNameLeadsNowhereElseAndOtherFilesAreNoTemplates() throws IOException {
    Path folder = Files.createDirectories(data.resolve("templates"));
    Files.writeString(data.resolve("rahasia.html"), "rahasia");
    Files.writeString(folder.resolve("catatan.txt"), "bukan templat");
    Files.writeString(folder.resolve("Nama Salah.html"), "bukan templat");
    Files.createDirectories(folder.resolve("map.html"));
    var shelf = new TemplateFolder(folder);
    assertThat(shelf.find("../rahasia")).isEqualTo(Optional.empty());
    assertThat(shelf.find("Nama Salah")).isEmpty();
    assertThat(shelf.find("map")).isEmpty();
    assertThat(shelf.names()).doesNotContain("catatan", "Nama Salah", "rahasia");
  }

  @Test
  void aFileThatIsTooLargeIsReadNoFurtherThanNeededToRefuseIt() throws IOException {
    Path folder = Files.createDirectories(data.resolve("templates"));
    Files.writeString(
        folder.resolve("besar.html"), "x".repeat(CertificateTemplate.MOST_CHARACTERS + 5000));
    String read = new TemplateFolder(folder).find("besar").orElseThrow().html();
    assertThat(read).hasSize(CertificateTemplate.MOST_CHARACTERS + 1);
  }
}
