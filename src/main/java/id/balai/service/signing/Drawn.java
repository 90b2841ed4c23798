package id.balai.service.signing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.signature.Ink;
import java.time.Instant;
import java.util.UUID;

/// What somebody read and drew on the pad.
///
/// @param participant who
/// @param text exactly what was shown
/// @param readAt when its end had been shown
/// @param startedAt when the first stroke began
/// @param ink the strokes
public record Drawn(
    UUID participant, DeclarationText text, Instant readAt, Instant startedAt, Ink ink) {}
