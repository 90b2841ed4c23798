package id.balai.evidence.token;

import id.balai.domain.evidence.CertificateFacts;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// The claims of a certificate's token (CWT, RFC 8392): `{6: issued, -65537: [number, name, role,
/// event, day, hours, code]}`. The second name lies in the range that is free for private use.
final class Claims {

  private static final int ISSUED_AT = 6;
  private static final int CERTIFICATE = -65537;
  private static final int FIELDS = 7;

  private Claims() {}

  static byte[] write(CertificateFacts facts) {
    return CoseSign1.cbor(
        out -> {
          out.writeStartObject(null, 2);
          out.writePropertyId(ISSUED_AT);
          out.writeNumber(facts.issued().getEpochSecond());
          out.writePropertyId(CERTIFICATE);
          out.writeStartArray(null, FIELDS);
          out.writeString(facts.number());
          out.writeString(facts.name());
          out.writeNumber(RoleCode.of(facts.role()));
          out.writeString(facts.event());
          out.writeNumber(facts.date().toEpochDay());
          out.writeNumber(facts.hours());
          out.writeString(facts.code());
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  /// Reads claims, or empty when the bytes are none that we write.
  static Optional<CertificateFacts> parse(byte[] bytes) {
    try (JsonParser in = CoseSign1.CBOR.createParser(ObjectReadContext.empty(), bytes)) {
      expect(in, JsonToken.START_OBJECT);
      expect(in, JsonToken.PROPERTY_NAME);
      long issued = number(in);
      expect(in, JsonToken.PROPERTY_NAME);
      expect(in, JsonToken.START_ARRAY);
      String number = text(in);
      String name = text(in);
      var role = RoleCode.role((int) number(in)).orElseThrow(() -> new IOException("role"));
      String event = text(in);
      LocalDate date = LocalDate.ofEpochDay(number(in));
      int hours = (int) number(in);
      var facts =
          new CertificateFacts(
              number, name, role, event, date, hours, text(in), Instant.ofEpochSecond(issued));
      return Arrays.equals(write(facts), bytes) ? Optional.of(facts) : Optional.empty();
    } catch (JacksonException | IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void expect(JsonParser in, JsonToken token) throws IOException {
    if (in.nextToken() != token) {
      throw new IOException("no " + token);
    }
  }

  private static long number(JsonParser in) throws IOException {
    expect(in, JsonToken.VALUE_NUMBER_INT);
    return in.getLongValue();
  }

  private static String text(JsonParser in) throws IOException {
    expect(in, JsonToken.VALUE_STRING);
    return in.getString();
  }
}
