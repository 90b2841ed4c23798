package id.balai.paper.pdf;

import id.balai.paper.type.Colour;
import java.nio.charset.StandardCharsets;

/// Writes the operators of a content stream.
final class Operators {

  private final StringBuilder text = new StringBuilder(4096);

  /// Appends operands and an operator.
  Operators op(String operator, float... operands) {
    for (float operand : operands) {
      number(operand);
      text.append(' ');
    }
    text.append(operator).append('\n');
    return this;
  }

  /// Appends words as they are.
  Operators raw(String words) {
    text.append(words).append('\n');
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
      text.append("0123456789ABCDEF".charAt((glyph >> shift) & 0xF));
    }
    return this;
  }

  /// Appends two digits of a stencil.
  Operators hexByte(int value) {
    text.append("0123456789ABCDEF".charAt(value >> 4 & 0xF));
    text.append("0123456789ABCDEF".charAt(value & 0xF));
    return this;
  }

  Operators part(String words) {
    text.append(words);
    return this;
  }

  /// Three parts of a colour, which need a finer grain than lengths.
  private Operators colour(Colour colour) {
    for (int part = 0; part < 3; part++) {
      decimal(Math.round(colour.part(part) * 1000.0), 1000);
      text.append(' ');
    }
    return this;
  }

  /// A number with at most two decimals, without an exponent and without needless digits: a
  /// hundredth of a point is finer than any printer.
  Operators number(float value) {
    return decimal(Math.round(value * 100.0), 100);
  }

  private Operators decimal(long parts, int scale) {
    long rest = Math.abs(parts);
    if (parts < 0) {
      text.append('-');
    }
    text.append(rest / scale);
    rest %= scale;
    if (rest > 0) {
      text.append('.');
      for (int place = scale / 10; rest > 0; place /= 10) {
        text.append(rest / place);
        rest %= place;
      }
    }
    return this;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
