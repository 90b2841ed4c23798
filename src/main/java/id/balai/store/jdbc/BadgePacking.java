package id.balai.store.jdbc;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.store.journal.FactCodec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Packs a badge and its person as they stand in the tables: the badge's columns as numbers, then
/// the person's document, deflated against the words that all documents share. Nothing about
/// anybody is in those words. May be used from any thread.
final class BadgePacking {

  /// Bytes of state, two ids, issue, end of the badge, and the document's length.
  private static final int HEAD = 1 + 5 * Long.BYTES + 3 * Integer.BYTES;

  /// Longer than what it packs only by a few bytes, however little it shrinks.
  private static final int SLACK = 64;

  private static final UUID NIL = new UUID(0, 0);
  private static final List<Badge.State> STATES = List.of(Badge.State.values());

  private final FactCodec codec;
  private final byte[] words;
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final Inflater inflater = new Inflater(true);

  BadgePacking(FactCodec codec) {
    this.codec = codec;
    this.words = bytes(codec.write(nobody()));
  }

  /// @param document the person's, as it stands in the table
  byte[] pack(Badge badge, String document) {
    byte[] plain = bytes(document);
    byte[] deflated = deflate(plain);
    Instant ended = badge.endedAt().orElse(Instant.MIN);
    return ByteBuffer.allocate(HEAD + deflated.length)
        .put((byte) STATES.indexOf(badge.state()))
        .putLong(badge.event().getMostSignificantBits())
        .putLong(badge.event().getLeastSignificantBits())
        .putLong(badge.participant().getMostSignificantBits())
        .putLong(badge.participant().getLeastSignificantBits())
        .putInt(badge.issue())
        .putLong(ended.getEpochSecond())
        .putInt(ended.getNano())
        .putInt(plain.length)
        .put(deflated)
        .array();
  }

  /// What [#pack] packed.
  ShownCard unpack(BadgeCode code, byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    Badge.State state = STATES.get(in.get());
    var event = new UUID(in.getLong(), in.getLong());
    var participant = new UUID(in.getLong(), in.getLong());
    int issue = in.getInt();
    Instant ended = Instant.ofEpochSecond(in.getLong(), in.getInt());
    String document = inflate(packed, in.getInt());
    Optional<Instant> endedAt = Optional.of(ended).filter(end -> !end.equals(Instant.MIN));
    return new ShownCard(
        new Badge(code, event, participant, issue, state, endedAt),
        Optional.of(codec.read(document, Participant.class)));
  }

  private byte[] deflate(byte[] plain) {
    byte[] room = new byte[plain.length + plain.length / 100 + SLACK];
    synchronized (deflater) {
      deflater.reset();
      deflater.setDictionary(words);
      deflater.setInput(plain);
      deflater.finish();
      return Arrays.copyOf(room, deflater.deflate(room));
    }
  }

  private String inflate(byte[] packed, int length) {
    byte[] plain = new byte[length];
    synchronized (inflater) {
      try {
        inflater.reset();
        inflater.setDictionary(words);
        inflater.setInput(packed, HEAD, packed.length - HEAD);
        if (inflater.inflate(plain) == length) {
          return new String(plain, StandardCharsets.UTF_8);
        }
      } catch (DataFormatException e) {
        throw new IllegalStateException("not what was packed", e);
      }
    }
    throw new IllegalStateException("shorter than what was packed");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Participant nobody() {
    return new Participant(
        NIL,
        NIL,
        1,
        Participant.ERASED,
        Sex.FEMALE,
        "PNS",
        List.of(new IdentityNumber(IdentityKind.NIP, "00000")),
        "",
        "",
        "",
        "",
        Optional.empty(),
        List.of(new Participation("Peserta", Role.PARTICIPANT, "", "", List.of("S"), 1)),
        List.of(),
        false);
  }
}
