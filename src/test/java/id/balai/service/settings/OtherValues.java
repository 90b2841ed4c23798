package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes for any setting a value that it can have and has not.
public final class OtherValues {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Event event;
  private final String picture = png();

  public OtherValues(Event event) {
    this.event = event;
  }

  /// A value as it will be printed.
  public JsonNode of(Setting<?> setting) {
    JsonNode now = setting.value(event);
    return switch (setting.name()) {
      // Its codes stay, since every one has a text.
      case "event.declarations" -> declared((ArrayNode) now);
      case "event.groups" -> inFront(now, (Parts<?>) ((Many<?>) setting.kind()).each());
      case "certificate.charters" ->
          JSON.readTree("[\"PARTICIPANT\",\"GUEST\",\"COMMITTEE\",\"HOST\"]");
      case "numbering.taken" -> JSON.readTree("[1,5]");
      case "event.date" -> JSON.valueToTree(event.date().plusDays(1).toString());
      case "privacy.keepUntil" ->
          JSON.valueToTree(event.privacy().keepUntil().plusDays(1).toString());
      case "privacy.dynamicsUntil" -> JSON.valueToTree(event.date().toString());
      case "numbering.pattern" -> JSON.valueToTree("{seq:4}-{year}");
      default -> other(setting.kind(), now);
    };
  }

  private static JsonNode declared(ArrayNode rows) {
    ArrayNode all = rows.deepCopy();
    ((ObjectNode) all.get(0))
        .put("delegation", "allowed")
        .put("footnote", "Uji coba catatan kaki")
        .putArray("witnesses")
        .add(3);
    return all;
  }

  private JsonNode inFront(JsonNode now, Parts<?> row) {
    ArrayNode all = JSON.createArrayNode().add(some(row, now));
    now.forEach(all::add);
    return all;
  }

  private JsonNode other(Kind<?> kind, JsonNode now) {
    return switch (kind) {
      case Many<?> many when many.each() instanceof Parts<?> row -> behind(now, row);
      case Many<?> many -> without(now, many);
      case Choice<?> choice -> another(choice.options(event), now);
      case Named named -> another(named.options(event), now);
      case Flag _ -> JSON.valueToTree(!now.booleanValue());
      case Whole whole ->
          JSON.valueToTree(now.intValue() < whole.most() ? now.intValue() + 1 : now.intValue() - 1);
      case Amount _ -> JSON.valueToTree(now.intValue() + 1000);
      case Parts<?> parts -> some(parts, now);
      case Maybe<?> maybe -> some(maybe.some(), now);
      case Words _, Written<?> _, Picture _, MarginsKind _ -> some(kind, now);
    };
  }

  /// One row more, with something in every field.
  private JsonNode behind(JsonNode now, Parts<?> row) {
    ArrayNode all = now.isArray() ? ((ArrayNode) now).deepCopy() : JSON.createArrayNode();
    all.add(some(row, now));
    return all;
  }

  private JsonNode without(JsonNode now, Many<?> many) {
    ArrayNode all = JSON.createArrayNode();
    List<String> there =
        StreamSupport.stream(now.spliterator(), false).map(JsonNode::toString).toList();
    if (there.size() > 1) {
      ((ArrayNode) now).values().stream().skip(1).forEach(all::add);
      return all;
    }
    all.add(some(many.each(), now));
    return all;
  }

  /// A value that the others, where there are some, are not.
  private JsonNode some(Kind<?> kind, JsonNode others) {
    return switch (kind) {
      case Many<?> many -> JSON.createArrayNode().add(some(many.each(), others));
      case Maybe<?> maybe -> some(maybe.some(), others);
      case Choice<?> choice -> another(choice.options(event), others);
      case Named named -> another(named.options(event), others);
      case Flag _ -> JSON.valueToTree(true);
      case Whole whole -> JSON.valueToTree(Math.min(whole.most(), whole.least() + 3));
      case Amount _ -> JSON.valueToTree(75_000);
      case Words words -> JSON.valueToTree(words.most() < 41 ? "UJI-9" : "Uji coba & \"kutipan\"");
      case Written<?> written when written.equals(Written.DAY) -> JSON.valueToTree("2031-02-03");
      case Written<?> written when written.equals(Written.TIME) ->
          JSON.valueToTree(others.toString().contains("15:30") ? "15:45" : "15:30");
      case Written<?> written when written.equals(Written.MOMENT) ->
          JSON.valueToTree("2024-10-07T01:00:00Z");
      case Written<?> _ -> JSON.valueToTree("Asia/Jayapura");
      case Picture _ -> JSON.valueToTree(picture);
      case MarginsKind _ -> JSON.readTree("[20,12.5,21,30]");
      case Parts<?> parts -> parts(parts, others);
    };
  }

  private JsonNode parts(Parts<?> parts, JsonNode others) {
    ObjectNode object = JSON.createObjectNode();
    for (Parts.Field<?> field : parts.fields()) {
      object.set(field.name(), some(field.kind(), others));
    }
    if (object.has("starts")) {
      object.put("ends", "16:30").put("closes", "2024-10-07T09:00:00Z");
    }
    if (object.has("whom")) {
      object.put("whom", "group").put("name", event.groups().get(event.groups().size() / 2).name());
    }
    return object;
  }

  /// The last one that does not stand there already, in any place.
  private static JsonNode another(List<String> options, JsonNode there) {
    String text = there.toString();
    return JSON.valueToTree(
        options.reversed().stream()
            .filter(option -> !text.contains("\"" + option + "\""))
            .findFirst()
            .orElse(options.getLast()));
  }

  private static String png() {
    try {
      var out = new ByteArrayOutputStream();
      var image =
          new java.awt.image.BufferedImage(40, 50, java.awt.image.BufferedImage.TYPE_INT_RGB);
      image.setRGB(20, 20, 0xCC3311);
      ImageIO.write(image, "png", out);
      return Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
