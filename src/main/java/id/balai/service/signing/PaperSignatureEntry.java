package id.balai.service.signing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import java.util.Optional;
import java.util.UUID;

/// What an operator saw being signed on a sheet of paper.
///
/// @param participant who signed
/// @param text what stands on the sheet
/// @param kind pen or thumb
/// @param assistance who helped and why; always there with a thumb
public record PaperSignatureEntry(
    UUID participant,
    DeclarationText text,
    PaperSignature.Kind kind,
    Optional<Assistance> assistance) {}
