package id.balai.paper.block;

import id.balai.domain.event.Emblem;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Picture;
import id.balai.paper.pdf.Tag;
import java.util.Optional;

/// Draws the arms of the office; nothing where the office has given none.
public final class EmblemDrawing {

  private final PaperContext context;

  public EmblemDrawing(PaperContext context) {
    this.context = context;
  }

  /// Draws into the middle of `frame`.
  ///
  /// @param owner whose arms they are, as it is read out
  public void draw(Canvas canvas, Tag root, Frame frame, String owner, Optional<Emblem> emblem) {
    emblem.map(context.arms()::of).ifPresent(arms -> picture(canvas, root, frame, owner, arms));
  }

  private void picture(Canvas canvas, Tag root, Frame frame, String owner, Picture picture) {
    float wide = Math.min(frame.width(), frame.height() * picture.aspect());
    float high = wide / picture.aspect();
    float left = frame.middle() - wide / 2;
    float top = frame.top() + (frame.height() - high) / 2;
    String words = context.messages().text("letterhead.alt", owner);
    Tag figure = canvas.figure(root, words, left, top, wide, high);
    canvas.tagged(figure, () -> canvas.picture(picture, left, top, wide, high));
  }
}
