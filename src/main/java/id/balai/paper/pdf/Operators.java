package id.balai.paper.pdf;

import id.balai.paper.type.Colour;

/// Writes the operators of a content stream.
final class Operators {

  private static final String DIGITS = "0123456789ABCDEF";

  private final Bytes text = new Bytes(8192);

  /// Appends operands and an operator.
  Operators op(String operator, float... operands) {
    for (float operand : operands) {
      number(operand);
      text.write(' ');
    }
    text.ascii(operator).write('\n');
    return this;
  }

  /// Appends words as they are.
  Operators raw(String words) {
    text.ascii(words).write('\n');
    return this;
  }

  Operators fill(Colour colour) {
    return colour(colour).raw("rg");
  }

  Operators stroke(Colour colour) {
    return colour(colour).raw("RG");
  }

  /// Appends without a line end, as part of an array of shown text.
  Operators hex(int glyph) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.write(DIGITS.charAt((glyph >> shift) & 0xF));
    }
    return this;
  }

  /// Appends two digits of a stencil.
  Operators hexByte(int value) {
    text.write(DIGITS.charAt(value >> 4 & 0xF));
    text.write(DIGITS.charAt(value & 0xF));
    return this;
  }

  Operators part(String words) {
    text.ascii(words);
    return this;
  }

  /// Three parts of a colour, which need a finer grain than lengths.
  private Operators colour(Colour colour) {
    for (int part = 0; part < 3; part++) {
      decimal(Math.round(colour.part(part) * 1000.0), 1000);
      text.write(' ');
    }
    return this;
  }

  /// A number with at most two decimals, without an exponent and without needless digits: a
  /// hundredth of a point is finer than any printer.
  Operators number(float value) {
    return decimal(Math.round(value * 100.0), 100);
  }

  private Operators decimal(long parts, int scale) {
    int rest = (int) Math.min(Integer.MAX_VALUE, Math.abs(parts));
    if (parts < 0) {
      text.write('-');
    }
    text.number(rest / scale);
    rest %= scale;
    if (rest > 0) {
      text.write('.');
      for (int place = scale / 10; rest > 0; place /= 10) {
        text.write('0' + rest / place);
        rest %= place;
      }
    }
    return this;
  }

  /// All of it, drawn on another sheet.
  byte[] bytes(Placement placement) {
    var placed = new Operators();
    // A scale needs a finer grain than lengths.
    placed.raw("q").part(Float.toString(placement.scale())).part(" 0 0 ");
    placed.part(Float.toString(placement.scale())).part(" ");
    placed.op("cm", placement.left(), placement.bottom());
    placed.text.add(bytes());
    return placed.raw("Q").bytes();
  }

  byte[] bytes() {
    return text.copy();
  }
}
