package id.balai.domain.signature;

import java.time.Instant;
import java.util.UUID;

/// A signature that was taken back. It stays in the log; the person can sign again.
///
/// @param participant whose it was
/// @param declaration code of the declaration
/// @param version of the text
/// @param isOnPaper whether it stood on paper, not on the pad
/// @param signedAt when it was drawn, or recorded from paper
/// @param station where
/// @param reason why it was wrong, as the committee wrote it
/// @param at when it was taken back
/// @param actor who did it
public record AnnulledSignature(
    UUID participant,
    String declaration,
    int version,
    boolean isOnPaper,
    Instant signedAt,
    String station,
    String reason,
    Instant at,
    String actor) {}
