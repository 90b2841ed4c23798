package id.balai.paper.block;

import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.TextStyle;
import java.util.List;

/// Sets running text into a flow, over as many pages as it needs.
public final class Prose {

  private final PaperContext context;
  private final Flow flow;

  public Prose(PaperContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  /// Sets a paragraph over the whole width.
  public void paragraph(Tag tag, TextStyle style, Align align, String text) {
    paragraph(tag, style, align, text, 0);
  }

  /// Sets a paragraph.
  ///
  /// @param indent free room on the left, in points
  public void paragraph(Tag tag, TextStyle style, Align align, String text, float indent) {
    float width = flow.width() - indent;
    for (String line : context.lines().lines(style, text, width)) {
      flow.need(style.leading());
      Frame frame = flow.take(style.leading());
      float x = frame.left() + indent + align.share() * width;
      Canvas canvas = flow.canvas();
      canvas.tagged(tag, () -> canvas.text(style, align, x, baseline(frame, style), line));
    }
  }

  /// Sets a numbered list.
  public void numbered(Tag list, TextStyle style, List<String> points) {
    float indent = style.size() * 2;
    for (int number = 1; number <= points.size(); number++) {
      Tag item = list.child("LI");
      String label = number + ".";
      flow.need(2 * style.leading());
      float top = flow.y();
      Canvas canvas = flow.canvas();
      canvas.tagged(
          item.child("Lbl"),
          () ->
              canvas.text(
                  style,
                  Align.RIGHT,
                  flow.left() + indent - style.size() * 0.6f,
                  top + style.size(),
                  label));
      paragraph(item.child("LBody"), style, Align.LEFT, points.get(number - 1), indent);
      flow.skip(style.size() * 0.35f);
    }
  }

  /// Sets `label : value` lines with the colons under each other.
  ///
  /// @param usual room for labels, in points; wider where a label needs more
  public void fields(Tag parent, TextStyle style, float usual, List<Field> fields) {
    float labelWidth = usual;
    for (Field field : fields) {
      float label = context.types().width(style, field.label()) + style.size() * 0.5f;
      labelWidth = Math.max(labelWidth, label);
    }
    set(parent, style, labelWidth, fields);
  }

  private void set(Tag parent, TextStyle style, float labelWidth, List<Field> fields) {
    for (Field field : fields) {
      List<String> lines =
          context.lines().lines(style, field.value(), flow.width() - labelWidth - style.size());
      flow.need(style.leading() * lines.size());
      Tag tag = parent.child("P");
      Canvas canvas = flow.canvas();
      float top = flow.y();
      canvas.tagged(
          tag,
          () -> {
            float x = flow.left() + labelWidth;
            float first = top + style.size();
            canvas.text(style, Align.LEFT, flow.left(), first, field.label());
            canvas.text(style, Align.LEFT, x, first, ":");
            for (int line = 0; line < lines.size(); line++) {
              float baseline = first + line * style.leading();
              canvas.text(style, Align.LEFT, x + style.size() * 0.7f, baseline, lines.get(line));
            }
          });
      flow.skip(style.leading() * Math.max(1, lines.size()) + style.size() * 0.28f);
    }
  }

  private static float baseline(Frame frame, TextStyle style) {
    return frame.top() + style.size();
  }

  /// One line of a title block.
  public record Field(String label, String value) {}
}
