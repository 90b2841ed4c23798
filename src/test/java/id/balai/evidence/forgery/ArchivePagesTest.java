package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of an archive in a real browser, on a good archive and on a forged one.
final class ArchivePagesTest {

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static SmallArchive archive;

  @BeforeAll
  static void hold() throws IOException {
    archive = SmallArchive.make(folder, 3);
  }

  @Test
  void theVerifierTellsAGoodArchiveFromAForgedOne() throws Exception {
    for (String how : new String[] {"", "?own"}) {
      URI page = URI.create(archive.folder().resolve("verify.html").toUri() + how);
      try (var browser = new Chromium(folder.resolve("profil" + how.length()), page)) {
        assertThat(verdict(browser, "#folder", archive.folder()))
            .as(findings(browser))
            .isEqualTo("sah");
        assertThat(verdict(browser, "#zip", archive.zip())).as(findings(browser)).isEqualTo("sah");
        Path log = archive.folder().resolve("data/catatan/catatan.jsonl");
        byte[] before = Files.readAllBytes(log);
        byte[] forged = before.clone();
        forged[before.length / 2] ^= 1;
        Files.write(log, forged);
        assertThat(verdict(browser, "#folder", archive.folder())).isEqualTo("tidak");
        assertThat(findings(browser)).contains("catatan.jsonl").contains("Catatan kegiatan");
        Files.write(log, before);
        Path seal = archive.folder().resolve("segel.json");
        String text = Files.readString(seal, StandardCharsets.UTF_8);
        Files.writeString(seal, text.replace("RANTAU", "RANTAI"));
        assertThat(verdict(browser, "#folder", archive.folder())).isEqualTo("tidak");
        assertThat(findings(browser)).contains("segel.json");
        Files.writeString(seal, text);
      }
    }
  }

  @Test
  void thePageForPeopleFindsSomebodyAndLeadsToThePapers() throws Exception {
    URI page = archive.folder().resolve("BACA-SAYA.html").toUri();
    try (var browser = new Chromium(folder.resolve("profil-baca"), page)) {
      assertThat(browser.await("document.getElementById('jumlah').textContent"))
          .isEqualTo("116 peserta");
      browser.value(
          "document.getElementById('cari').value='taufan';"
              + "document.getElementById('cari').dispatchEvent(new Event('input'));''");
      assertThat(browser.value("document.getElementById('jumlah').textContent"))
          .isEqualTo("1 peserta");
      String link = browser.value("document.querySelector('#orang a').getAttribute('href')");
      assertThat(archive.folder().resolve(link)).isRegularFile();
      assertThat(browser.await("document.querySelector('#orang img').naturalWidth > 0 ? 'ya' : ''"))
          .isEqualTo("ya");
    }
  }

  private static String verdict(Chromium browser, String field, Path chosen)
      throws InterruptedException {
    browser.value("document.body.dataset.result=''");
    browser.choose(field, chosen);
    return browser.await("document.body.dataset.result || ''");
  }

  private static String findings(Chromium browser) throws InterruptedException {
    return browser.value("document.getElementById('findings').innerText");
  }
}
