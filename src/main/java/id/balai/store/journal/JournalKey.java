package id.balai.store.journal;

import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import java.util.UUID;

/// Under what the lines of a journal are sealed, and what they are bound to.
///
/// @param key of the data folder
/// @param folder the folder's id
/// @param kind which of its journals
/// @param lines seals lines
public record JournalKey(DataKey key, UUID folder, JournalKind kind, ByteSeal lines) {

  private static final String PARTS = "journal parts";

  /// The key of one journal.
  public static JournalKey of(DataKey key, UUID folder, JournalKind kind) {
    return new JournalKey(key, folder, kind, new ByteSeal(key.aesFor(Journal.PURPOSE)));
  }

  /// The MAC of what stands in the clear.
  String mac(String text) {
    return key.macFor(PARTS, text);
  }
}
