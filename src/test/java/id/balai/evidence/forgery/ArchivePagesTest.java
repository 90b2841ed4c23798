package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
        theVerifierNamesWhatComputersLeave(browser);
        theVerifierFindsWhatAnInsiderForged(browser);
        theVerifierChecksProofs(browser);
      }
    }
  }

  private static void theVerifierNamesWhatComputersLeave(Chromium browser) throws Exception {
    Path left = Files.writeString(archive.folder().resolve("data/Thumbs.db"), "x");
    assertThat(verdict(browser, "#folder", archive.folder())).isEqualTo("sah");
    assertThat(findings(browser)).contains("Bukan bagian arsip: data/Thumbs.db (1 berkas");
    assertThat(browser.await("document.getElementById('verdict').textContent"))
        .contains("Utuh; kantor penerbit belum dikenal");
    Files.delete(left);
  }

  private static void theVerifierFindsWhatAnInsiderForged(Chromium browser) throws Exception {
    for (int seed = 0; seed < 4; seed++) {
      Forger.Forgery forgery = archive.insider().changeHead(new Random(seed));
      assertThat(verdict(browser, "#folder", archive.folder())).isEqualTo("tidak");
      assertThat(findings(browser))
          .as(forgery.what())
          .contains("Kepala catatan yang ditandatangani tidak sah")
          .contains("Segel arsip utuh");
      forgery.undo().run();
    }
    Forger.Forgery forgery = archive.insider().dropPersonalPart(new Random(1));
    assertThat(verdict(browser, "#folder", archive.folder())).isEqualTo("tidak");
    assertThat(findings(browser)).contains("Data pribadi hilang").contains("Segel arsip utuh");
    forgery.undo().run();
    assertThat(verdict(browser, "#folder", archive.folder())).isEqualTo("sah");
    assertThat(findings(browser)).contains("Kepala catatan").contains("dihapus menurut aturan");
  }

  private static void theVerifierChecksProofs(Chromium browser) throws Exception {
    byte[] proof = archive.insider().proof(true);
    assertThat(proofVerdict(browser, proof)).as(findings(browser)).isEqualTo("sah");
    assertThat(findings(browser)).contains("Catatan terbukti");
    for (int at = 0; at < proof.length; at += proof.length / 12) {
      byte[] forged = proof.clone();
      forged[at] ^= 1;
      assertThat(proofVerdict(browser, forged)).as("byte %d", at).isEqualTo("tidak");
    }
    assertThat(proofVerdict(browser, archive.insider().proof(false))).isEqualTo("tidak");
    assertThat(findings(browser)).contains("Data pribadi hilang");
  }

  /// A browser does not tell a page that the same file was chosen again.
  private static String proofVerdict(Chromium browser, byte[] proof) throws Exception {
    Path file = Files.write(Files.createTempFile(folder, "bukti", ".json"), proof);
    return verdict(browser, "#bukti", file);
  }

  @Test
  void thePageForPeopleOfAForgedArchiveLeadsToTheVerifierThatFindsIt() throws Exception {
    Path page = archive.folder().resolve("BACA-SAYA.html");
    String before = Files.readString(page, StandardCharsets.UTF_8);
    Files.writeString(page, before.replace("Taufan", "Taufik"));
    try (var browser = new Chromium(folder.resolve("profil-palsu"), page.toUri())) {
      assertThat(browser.await("document.getElementById('periksa').innerText"))
          .contains("tidak tahu apakah arsip ini diubah")
          .contains("verify.html");
      browser.value("document.querySelector('#periksa a').click()");
      assertThat(browser.await("document.getElementById('folder') ? 'ya' : ''")).isEqualTo("ya");
      assertThat(verdict(browser, "#folder", archive.folder())).isEqualTo("tidak");
      assertThat(findings(browser)).contains("BACA-SAYA.html berubah");
    } finally {
      Files.writeString(page, before, StandardCharsets.UTF_8);
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
