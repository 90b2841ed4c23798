package id.balai.store.journal;

import id.balai.base.Sha256;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.Provenance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// One entry as it stands in the journal and in the log's table.
///
/// @param entry the entry, with the whole fact where its personal part is there
/// @param chain which chain it belongs to, [#UNNAMED] in journals from before chains had names
/// @param previous hash of the entry before, 64 zeros for the first
/// @param left entries of the same transaction that follow; 0 on its last one
/// @param text what is written
public record EntryLine(Entry entry, UUID chain, String previous, int left, LogText text) {

  /// The chain of a line that names none.
  static final UUID UNNAMED = new UUID(0, 0);

  /// Writes an entry.
  ///
  /// @param entry without its hash
  static EntryLine of(
      FactCodec codec,
      Entry entry,
      UUID chain,
      String previous,
      int left,
      Optional<PersonalPart> personal) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("chain", chain.toString());
    fields.put("sequence", entry.sequence());
    fields.put("previous", previous);
    fields.put("left", left);
    fields.put("at", entry.provenance().at().toString());
    fields.put("zone", entry.provenance().zone().getId());
    fields.put("station", entry.provenance().station());
    fields.put("actor", entry.provenance().actor());
    fields.put("kind", FactCodec.kindOf(entry.fact()));
    fields.put("fact", codec.part(entry.fact().redacted()));
    personal.ifPresent(part -> fields.put("personal", part.digest()));
    String body = Canonical.json(codec, fields);
    var hashed = new Entry(entry.sequence(), entry.provenance(), entry.fact(), Sha256.hex(body));
    return new EntryLine(
        hashed, chain, previous, left, new LogText(body, personal.map(PersonalPart::text)));
  }

  /// Reads what was written.
  ///
  /// @throws JournalDamagedException when it is no entry, or the personal part is not the one that
  ///   the entry speaks of
  /// @throws NewerProgramException when it is an entry of a kind that this program does not know
  public static EntryLine of(FactCodec codec, LogText text) throws JournalDamagedException {
    try {
      JsonNode node = codec.parse(text.body());
      var provenance =
          new Provenance(
              Instant.parse(node.get("at").asString()),
              ZoneId.of(node.get("zone").asString()),
              node.get("station").asString(),
              node.get("actor").asString());
      long sequence = node.get("sequence").asLong();
      var entry = new Entry(sequence, provenance, fact(codec, node, text), Sha256.hex(text.body()));
      return new EntryLine(
          entry,
          node.has("chain") ? UUID.fromString(node.get("chain").asString()) : UNNAMED,
          node.get("previous").asString(),
          node.get("left").asInt(),
          text);
    } catch (NewerProgramException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new JournalDamagedException(0, "no entry");
    }
  }

  /// The same entry after the personal part was taken out.
  public EntryLine withoutPersonalPart() {
    return new EntryLine(
        new Entry(entry.sequence(), entry.provenance(), entry.fact().redacted(), entry.hash()),
        chain,
        previous,
        left,
        new LogText(text.body(), Optional.empty()));
  }

  /// Whether it speaks of a personal part that is no longer there.
  boolean isErased() {
    return text.personal().isEmpty()
        && text.body().contains("\"left\":" + left + ",\"personal\":\"");
  }

  /// The same entry, known to belong to this chain.
  EntryLine in(UUID named) {
    return chain.equals(UNNAMED) ? new EntryLine(entry, named, previous, left, text) : this;
  }

  private static Fact fact(FactCodec codec, JsonNode node, LogText text) {
    String kind = node.get("kind").asString();
    if (text.personal().isEmpty()) {
      return codec.fact(kind, node.get("fact"));
    }
    var part = new PersonalPart(text.personal().get());
    if (!part.digest().equals(node.get("personal").asString())) {
      throw new IllegalArgumentException("another personal part");
    }
    return part.fact(codec, kind);
  }
}
