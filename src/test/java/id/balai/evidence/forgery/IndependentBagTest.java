package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other programs check an archive too: the BagIt library of the Library of Congress.
final class IndependentBagTest {

  @TempDir Path folder;

  @Test
  void anotherProgramValidatesAnArchiveAndFindsOneChangedByte() throws Exception {
    Path archive = SmallArchive.make(folder, 1).folder();
    assertThatCode(() -> validate(archive)).doesNotThrowAnyException();
    Path log = archive.resolve("data/catatan/catatan.jsonl");
    byte[] bytes = Files.readAllBytes(log);
    bytes[bytes.length / 2] ^= 1;
    Files.write(log, bytes);
    assertThatThrownBy(() -> validate(archive)).isInstanceOf(CorruptChecksumException.class);
  }

  private static void validate(Path archive) throws Exception {
    Bag bag = new BagReader().read(archive);
    try (var verifier = new BagVerifier()) {
      verifier.isComplete(bag, false);
      verifier.isValid(bag, false);
    }
  }
}
