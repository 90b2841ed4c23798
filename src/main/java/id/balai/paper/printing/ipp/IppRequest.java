package id.balai.paper.printing.ipp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a request of the Internet Printing Protocol (RFC 8010): operation attributes first, then
/// what the job should be.
final class IppRequest {

  /// Operations (RFC 8011 section 5.4.15 and, from 0x4000 on, those of CUPS).
  enum Operation {
    PRINT_JOB(0x0002),
    CANCEL_JOB(0x0008),
    GET_JOB_ATTRIBUTES(0x0009),
    GET_PRINTER_ATTRIBUTES(0x000b),
    CUPS_GET_DEFAULT(0x4001),
    CUPS_GET_PRINTERS(0x4002);

    private final int code;

    Operation(int code) {
      this.code = code;
    }
  }

  private static final int OPERATION_GROUP = 0x01;
  private static final int JOB_GROUP = 0x02;
  private static final int END_OF_ATTRIBUTES = 0x03;

  private static final int INTEGER = 0x21;
  private static final int BEGIN_COLLECTION = 0x34;
  private static final int END_COLLECTION = 0x37;
  private static final int NAME = 0x42;
  private static final int KEYWORD = 0x44;
  private static final int URI = 0x45;
  private static final int CHARSET = 0x47;
  private static final int LANGUAGE = 0x48;
  private static final int MEDIA_TYPE = 0x49;
  private static final int MEMBER_NAME = 0x4a;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// @param number tells this request from others
  IppRequest(Operation operation, int number) {
    bytes.writeBytes(new byte[] {1, 1});
    two(operation.code);
    two(number >>> 16);
    two(number);
    bytes.write(OPERATION_GROUP);
    text(CHARSET, "attributes-charset", "utf-8");
    text(LANGUAGE, "attributes-natural-language", "en");
  }

  IppRequest uri(String name, String value) {
    return text(URI, name, value);
  }

  IppRequest name(String name, String value) {
    return text(NAME, name, value);
  }

  IppRequest mediaType(String name, String value) {
    return text(MEDIA_TYPE, name, value);
  }

  IppRequest keyword(String name, String value) {
    return text(KEYWORD, name, value);
  }

  IppRequest keywords(String name, String... values) {
    String attribute = name;
    for (String value : values) {
      text(KEYWORD, attribute, value);
      attribute = "";
    }
    return this;
  }

  IppRequest integer(String name, int value) {
    bytes.write(INTEGER);
    string(name);
    two(Integer.BYTES);
    two(value >>> 16);
    two(value);
    return this;
  }

  /// From here on attributes say what the job should be.
  IppRequest job() {
    bytes.write(JOB_GROUP);
    return this;
  }

  /// Opens a collection; what follows up to [#end()] are its members.
  IppRequest begin(String name) {
    return text(BEGIN_COLLECTION, name, "");
  }

  /// The name of the next member; the member itself follows without a name.
  IppRequest member(String name) {
    return text(MEMBER_NAME, "", name);
  }

  IppRequest end() {
    return text(END_COLLECTION, "", "");
  }

  /// The request; a document may follow it.
  byte[] toBytes() {
    var whole = new ByteArrayOutputStream(bytes.size() + 1);
    whole.writeBytes(bytes.toByteArray());
    whole.write(END_OF_ATTRIBUTES);
    return whole.toByteArray();
  }

  private IppRequest text(int tag, String name, String value) {
    bytes.write(tag);
    string(name);
    string(value);
    return this;
  }

  private void string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    two(utf8.length);
    bytes.writeBytes(utf8);
  }

  private void two(int value) {
    bytes.write(value >>> 8);
    bytes.write(value);
  }
}
