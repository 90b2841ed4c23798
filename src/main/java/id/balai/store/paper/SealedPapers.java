package id.balai.store.paper;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.evidence.PaperShelf;
import id.balai.domain.evidence.SignedPaper;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Papers that came back signed, as sealed files, a folder for each event, named by their hashes.
/// They are in every backup.
public final class SealedPapers implements PaperShelf {

  private final Path folder;
  private final ByteSeal seal;

  /// @param data the data folder
  public SealedPapers(Path data, DataKey key) {
    this.folder = data.resolve("tte");
    this.seal = new ByteSeal(key.aesFor("signed papers"));
  }

  @Override
  public void keep(SignedPaper paper, byte[] pdf) throws IOException {
    OwnFolder.make(folder);
    OwnFolder.make(folder.resolve(paper.event().toString()));
    WholeFile.write(file(paper), seal.seal(pdf));
  }

  @Override
  public Optional<byte[]> find(SignedPaper paper) throws IOException {
    Path file = file(paper);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Optional<byte[]> opened = seal.open(Files.readAllBytes(file));
    if (opened.isEmpty()) {
      throw new IOException("a paper that came back signed was changed");
    }
    return opened;
  }

  @Override
  public void remove(SignedPaper paper) throws IOException {
    WholeFile.delete(file(paper));
  }

  private Path file(SignedPaper paper) {
    return folder.resolve(paper.event().toString()).resolve(paper.hash());
  }
}
