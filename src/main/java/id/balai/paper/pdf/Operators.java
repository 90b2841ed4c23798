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
    return op("rg", colour.part(0), colour.part(1), colour.part(2));
  }

  Operators stroke(Colour colour) {
    return op("RG", colour.part(0), colour.part(1), colour.part(2));
  }

  /// Appends without a line end, as part of an array of shown text.
  Operators hex(int glyph) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append("0123456789ABCDEF".charAt((glyph >> shift) & 0xF));
    }
    return this;
  }

  Operators part(String words) {
    text.append(words);
    return this;
  }

  /// A number with at most three decimals, without an exponent and without needless digits.
  Operators number(float value) {
    long thousandths = Math.round(value * 1000.0);
    if (thousandths < 0) {
      text.append('-');
      thousandths = -thousandths;
    }
    text.append(thousandths / 1000);
    int decimals = (int) (thousandths % 1000);
    if (decimals != 0) {
      text.append('.').append(decimals / 100);
      if (decimals % 100 != 0) {
        text.append(decimals / 10 % 10);
      }
      if (decimals % 10 != 0) {
        text.append(decimals % 10);
      }
    }
    return this;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
