package id.balai.domain.dataprotection;

import id.balai.domain.log.LogHead;
import java.nio.file.Path;
import java.time.Instant;

/// A backup that was written and read again.
///
/// @param file where it lies
/// @param at when it was made
/// @param head up to where the log is in it
/// @param bytes size of the file
/// @param others how many entries of other stations of a common database are in it besides
public record Backup(Path file, Instant at, LogHead head, long bytes, long others) {}
