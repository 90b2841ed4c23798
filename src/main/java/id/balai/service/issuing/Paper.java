package id.balai.service.issuing;

import id.balai.domain.document.PaperKind;

/// A paper that can be written: its content is fixed, its pages are made when they are asked for.
///
/// @param kind what it is
/// @param name file name without a folder: never a person's name or number (R38)
/// @param content writes the PDF, the same bytes each time
public record Paper(PaperKind kind, String name, PaperFile.Content content) {}
