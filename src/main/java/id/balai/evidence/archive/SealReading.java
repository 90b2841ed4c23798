package id.balai.evidence.archive;

import id.balai.domain.evidence.OfficeKey;
import java.util.Map;
import java.util.Optional;

/// The signed statement of an archive, as somebody reads it who does not trust it.
public final class SealReading {

  private final SealText text;
  private final OfficeKey key;

  private SealReading(SealText text, OfficeKey key) {
    this.text = text;
    this.key = key;
  }

  /// Reads a statement, or empty when the bytes are none of ours.
  public static Optional<SealReading> of(byte[] bytes) {
    return SealText.parse(bytes).flatMap(text -> text.key().map(key -> new SealReading(text, key)));
  }

  /// What the manifest of what is no content has to say.
  public static String tagManifest(Map<String, String> files) {
    return BagSealer.tagManifest(files);
  }

  /// The key that it names, by its own word.
  public OfficeKey key() {
    return key;
  }

  /// Whether that key has signed it.
  public boolean holds() {
    return key.verifies(text.toBeSigned(), text.signatureBytes());
  }

  /// Digests of what lies beside the content, by name.
  public Map<String, String> files() {
    return text.files();
  }

  /// How many entries the log has.
  public long entries() {
    return text.entries();
  }

  /// Root of the tree over them, hexadecimal.
  public String root() {
    return text.root();
  }

  /// Whether the event was closed when it was written.
  public boolean isClosed() {
    return !text.text("ditutup").isEmpty();
  }
}
