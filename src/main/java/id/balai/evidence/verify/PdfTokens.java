package id.balai.evidence.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Reads the written form of PDF objects (ISO 32000-1 section 7.3) to the letter. Programs differ
/// in what they make of a key that stands twice or of words between objects; here such a file is
/// refused, so that all programs see the same in what is left.
final class PdfTokens {

  private static final int DEEPEST = 64;
  private static final int LONGEST_COMMENT = 120;

  private final byte[] pdf;
  private int at;

  PdfTokens(byte[] pdf, int at) {
    this.pdf = pdf;
    this.at = at;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= pdf.length;
  }

  void moveTo(int place) {
    at = place;
  }

  /// Passes blanks and short comments, but no end of a file.
  void skipBlanks() throws IOException {
    while (at < pdf.length) {
      if (isBlank(pdf[at])) {
        at++;
      } else if (pdf[at] == '%' && !looksAt("%%EOF")) {
        comment();
      } else {
        return;
      }
    }
  }

  private void comment() throws IOException {
    int start = at;
    while (at < pdf.length && pdf[at] != '\n' && pdf[at] != '\r') {
      boolean isPlain = pdf[at] >= ' ' && pdf[at] < 0x7f;
      at++;
      require(isPlain && at - start <= LONGEST_COMMENT);
    }
    String said = new String(pdf, start, at - start, StandardCharsets.US_ASCII);
    require(!said.contains("obj") && !said.contains("xref") && !said.contains("trailer"));
  }

  boolean looksAt(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
    if (at + bytes.length > pdf.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (pdf[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /// Passes a word that must stand here.
  void word(String word) throws IOException {
    require(looksAt(word));
    at += word.length();
  }

  /// A number without a sign.
  long number() throws IOException {
    int start = at;
    long number = 0;
    while (at < pdf.length && pdf[at] >= '0' && pdf[at] <= '9') {
      number = number * 10 + pdf[at] - '0';
      at++;
      require(at - start <= 10);
    }
    require(at > start);
    return number;
  }

  /// Passes a value of any kind.
  void value(int depth) throws IOException {
    require(depth < DEEPEST);
    skipBlanks();
    if (looksAt("<<")) {
      dictionary(depth + 1);
    } else if (looksAt("[")) {
      at++;
      for (skipBlanks(); !looksAt("]"); skipBlanks()) {
        value(depth + 1);
      }
      at++;
    } else if (looksAt("(")) {
      string();
    } else if (looksAt("<")) {
      digits();
    } else if (looksAt("/")) {
      name();
    } else {
      plain();
    }
  }

  /// The keys of a dictionary with the places where their values begin.
  Map<String, Integer> dictionary(int depth) throws IOException {
    require(depth < DEEPEST);
    word("<<");
    var keys = new HashMap<String, Integer>();
    for (skipBlanks(); !looksAt(">>"); skipBlanks()) {
      String key = name();
      skipBlanks();
      require(keys.put(key, at) == null);
      value(depth);
    }
    at += 2;
    return keys;
  }

  private String name() throws IOException {
    word("/");
    var name = new StringBuilder();
    while (at < pdf.length && isRegular(pdf[at])) {
      int letter = pdf[at++] & 0xff;
      if (letter == '#') {
        require(at + 2 <= pdf.length);
        letter = digit(pdf[at]) * 16 + digit(pdf[at + 1]);
        at += 2;
      }
      name.append((char) letter);
    }
    return name.toString();
  }

  private static int digit(byte letter) throws IOException {
    int digit = Character.digit(letter, 16);
    require(digit >= 0);
    return digit;
  }

  private void string() throws IOException {
    int open = 0;
    do {
      require(at < pdf.length);
      switch (pdf[at++]) {
        case '(' -> open++;
        case ')' -> open--;
        case '\\' -> at++;
        default -> {}
      }
    } while (open > 0);
  }

  private void digits() throws IOException {
    at++;
    while (at < pdf.length && pdf[at] != '>') {
      require(isBlank(pdf[at]) || Character.digit(pdf[at], 16) >= 0);
      at++;
    }
    word(">");
  }

  /// A number, `true`, `false`, `null`, or a reference to another object.
  private void plain() throws IOException {
    int start = at;
    String first = run();
    require(first.matches("[+-]?[0-9]*\\.?[0-9]*|true|false|null") && at > start);
    if (first.matches("[0-9]{1,9}")) {
      int end = at;
      skipBlanks();
      String second = run();
      skipBlanks();
      boolean isReference = second.matches("[0-9]{1,5}") && run().equals("R");
      at = isReference ? at : end;
    }
  }

  private String run() {
    int start = at;
    while (at < pdf.length && isRegular(pdf[at])) {
      at++;
    }
    return new String(pdf, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private static boolean isRegular(byte letter) {
    return !isBlank(letter) && "()<>[]{}/%".indexOf(letter) < 0;
  }

  private static boolean isBlank(byte letter) {
    return letter == ' '
        || letter == '\n'
        || letter == '\r'
        || letter == '\t'
        || letter == '\f'
        || letter == 0;
  }

  static void require(boolean isSo) throws IOException {
    if (!isSo) {
      throw new IOException("not written as the standard says");
    }
  }
}
