package id.balai.paper.pdf;

import id.balai.domain.document.PaperIdentity;
import java.util.Locale;

/// What stands in a file's metadata.
///
/// @param title shown in the title bar of a viewer
/// @param kind kind of paper, for example `Daftar Hadir`
/// @param creator the office that made it
/// @param language of the text
/// @param identity code, date and archive note
public record DocumentCard(
    String title, String kind, String creator, Locale language, PaperIdentity identity) {}
