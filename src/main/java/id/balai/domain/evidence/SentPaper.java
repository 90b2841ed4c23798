package id.balai.domain.evidence;

import java.util.Optional;
import java.util.UUID;

/// A paper that was written out to be signed elsewhere (TTE, R28).
///
/// @param event to which it belongs
/// @param kind which kind of paper, for example `certificate`
/// @param name file name, which names nobody (R38)
/// @param hash SHA-256 of the file, lower-case hexadecimal
/// @param bytes length of the file
/// @param participant whose paper it is, where it is one person's alone
public record SentPaper(
    UUID event, String kind, String name, String hash, int bytes, Optional<UUID> participant) {}
