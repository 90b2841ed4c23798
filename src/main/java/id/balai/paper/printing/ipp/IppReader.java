package id.balai.paper.printing.ipp;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads an answer of the Internet Printing Protocol (RFC 8010).
final class IppReader {

  private static final int LAST_DELIMITER = 0x0f;
  private static final int END_OF_ATTRIBUTES = 0x03;
  private static final int INTEGER = 0x21;
  private static final int BOOLEAN = 0x22;
  private static final int ENUM = 0x23;
  private static final int TEXT_WITH_LANGUAGE = 0x35;
  private static final int NAME_WITH_LANGUAGE = 0x36;
  private static final int BEGIN_COLLECTION = 0x34;
  private static final int END_COLLECTION = 0x37;
  private static final int FIRST_TEXT = 0x41;

  private final ByteBuffer bytes;
  private final List<IppAnswer.Group> groups = new ArrayList<>();
  private Map<String, List<String>> values = new LinkedHashMap<>();
  private String name = "";
  private int depth;

  private IppReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /// @throws IOException when the bytes are no such answer
  static IppAnswer read(byte[] bytes) throws IOException {
    try {
      return new IppReader(bytes).answer();
    } catch (BufferUnderflowException e) {
      throw new IOException("the print system's answer is cut off", e);
    }
  }

  private IppAnswer answer() {
    bytes.getShort();
    int status = bytes.getShort() & 0xffff;
    bytes.getInt();
    int tag = bytes.get();
    while (tag != END_OF_ATTRIBUTES) {
      if (tag <= LAST_DELIMITER) {
        begin(tag);
      } else {
        attribute(tag & 0xff);
      }
      tag = bytes.get();
    }
    return new IppAnswer(status, groups);
  }

  private void begin(int tag) {
    values = new LinkedHashMap<>();
    depth = 0;
    groups.add(new IppAnswer.Group(tag, values));
  }

  private void attribute(int tag) {
    String read = text(length());
    if (!read.isEmpty() && depth == 0) {
      name = read;
    }
    int length = length();
    if (tag == BEGIN_COLLECTION || tag == END_COLLECTION) {
      depth += tag == BEGIN_COLLECTION ? 1 : -1;
      text(length);
      return;
    }
    String value = value(tag, length);
    if (depth == 0 && !value.isEmpty()) {
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
  }

  private String value(int tag, int length) {
    if ((tag == INTEGER || tag == ENUM) && length == Integer.BYTES) {
      return Integer.toString(bytes.getInt());
    }
    if (tag == BOOLEAN && length == 1) {
      return Boolean.toString(bytes.get() != 0);
    }
    if (tag == TEXT_WITH_LANGUAGE || tag == NAME_WITH_LANGUAGE) {
      text(length());
      return text(length());
    }
    String text = text(length);
    return tag >= FIRST_TEXT ? text : "";
  }

  private int length() {
    return bytes.getShort() & 0xffff;
  }

  private String text(int length) {
    if (length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    var text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }
}
