package id.balai.store.journal;

/// Where a journal ends.
///
/// @param sequence of the newest entry, 0 when there is none
/// @param hash of the newest entry
/// @param length of the file in bytes
public record JournalHead(long sequence, String hash, long length) {}
