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
public record Backup(Path file, Instant at, LogHead head, long bytes) {}
