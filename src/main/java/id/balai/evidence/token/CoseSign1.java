package id.balai.evidence.token;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORGenerator;

/// A message with one signature (COSE_Sign1, RFC 9052 section 4.2). There is one way of writing it,
/// and what was written in another way is none.
///
/// @param protectedHeader CBOR of the header that is signed
/// @param payload what is signed
/// @param signature over both
@SuppressWarnings("ArrayRecordComponent") // never compared
record CoseSign1(byte[] protectedHeader, byte[] payload, byte[] signature) {

  static final CBORFactory CBOR = new CBORFactory();

  private static final int TAG = 18;

  /// The bytes that are signed.
  static byte[] toBeSigned(byte[] protectedHeader, byte[] payload) {
    return cbor(
        out -> {
          out.writeStartArray(null, 4);
          out.writeString("Signature1");
          out.writeBinary(protectedHeader);
          out.writeBinary(new byte[0]);
          out.writeBinary(payload);
          out.writeEndArray();
        });
  }

  byte[] toBeSigned() {
    return toBeSigned(protectedHeader, payload);
  }

  byte[] bytes() {
    return cbor(
        out -> {
          out.writeTag(TAG);
          out.writeStartArray(null, 4);
          out.writeBinary(protectedHeader);
          out.writeStartObject(null, 0);
          out.writeEndObject();
          out.writeBinary(payload);
          out.writeBinary(signature);
          out.writeEndArray();
        });
  }

  /// Reads a message, or empty when the bytes are none.
  static Optional<CoseSign1> parse(byte[] bytes) {
    try (JsonParser in = CBOR.createParser(ObjectReadContext.empty(), bytes)) {
      if (in.nextToken() != JsonToken.START_ARRAY) {
        return Optional.empty();
      }
      byte[] header = binary(in);
      if (in.nextToken() != JsonToken.START_OBJECT || in.nextToken() != JsonToken.END_OBJECT) {
        return Optional.empty();
      }
      var message = new CoseSign1(header, binary(in), binary(in));
      return java.util.Arrays.equals(message.bytes(), bytes)
          ? Optional.of(message)
          : Optional.empty();
    } catch (JacksonException | IOException e) {
      return Optional.empty();
    }
  }

  private static byte[] binary(JsonParser in) throws IOException {
    // CBOR's "undefined" and its simple values are embedded objects too, without bytes.
    byte[] bytes = in.nextToken() == JsonToken.VALUE_EMBEDDED_OBJECT ? in.getBinaryValue() : null;
    if (bytes == null) {
      throw new IOException("no byte string");
    }
    return bytes;
  }

  /// Fills a piece of CBOR.
  interface Filling {
    void fill(CBORGenerator out);
  }

  static byte[] cbor(Filling filling) {
    var bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator out = CBOR.createGenerator(ObjectWriteContext.empty(), bytes)) {
      filling.fill((CBORGenerator) out);
    }
    return bytes.toByteArray();
  }
}
