package id.balai.paper.printing;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.ArchiveNote;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.layout.PaperFormat;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.FontSet;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/// One upright A4 page that belongs to no event and carries no seal.
///
/// @param types what sets it
/// @param messages in its language
/// @param clock of its date
record LoosePage(FontSet types, PaperMessages messages, Clock clock) {

  /// Draws the page.
  @FunctionalInterface
  interface Drawing {
    void on(Canvas canvas, Tag root);
  }

  /// Writes it as PDF.
  void write(String title, OutputStream out, Drawing drawing) throws IOException {
    var identity =
        new PaperIdentity("", "", clock.instant().atZone(ZoneOffset.UTC), ArchiveNote.NONE);
    var card = new DocumentCard(title, title, "Balai", messages.language(), identity);
    try (var file = new PaperFile(types, card, Optional.empty())) {
      Canvas canvas =
          file.page(
              mm(PaperFormat.A4_PORTRAIT.width() / 10f),
              mm(PaperFormat.A4_PORTRAIT.height() / 10f));
      drawing.on(canvas, file.root());
      file.save(out);
    }
  }
}
