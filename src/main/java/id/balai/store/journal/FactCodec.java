package id.balai.store.journal;

import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Writes facts and the domain's records as JSON and reads them again.
public final class FactCodec {

  private static final Map<String, Class<?>> KINDS =
      Arrays.stream(Fact.class.getPermittedSubclasses())
          .flatMap(room -> Arrays.stream(room.getPermittedSubclasses()))
          .distinct()
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, kind -> kind));

  private final JsonMapper mapper = JsonMapper.builder().addModule(new Domain()).build();

  /// The name of a fact's kind, for example `Attended`.
  public static String kindOf(Fact fact) {
    return fact.getClass().getSimpleName();
  }

  /// A record of the domain as JSON.
  public String write(Object record) {
    return mapper.writeValueAsString(record);
  }

  /// A record of the domain from JSON.
  ///
  /// @throws tools.jackson.core.JacksonException when the text is not such a record
  public <T> T read(String json, Class<T> kind) {
    return mapper.readValue(json, kind);
  }

  /// A person as JSON, in its canonical form.
  public String document(Participant person) {
    return PeopleWriting.of(person);
  }

  /// A person from JSON, several times as fast as [#read] where [#document] wrote it.
  ///
  /// @throws tools.jackson.core.JacksonException when the text is no person
  public Participant person(String json) {
    return PersonReading.of(json).orElseGet(() -> read(json, Participant.class));
  }

  /// A fact as a part of a canonical form. Those of whom lists bring thousands are written at once.
  Object part(Fact fact) {
    return switch (fact) {
      case PeopleFact.Registered registered -> new Canonical.Written(PeopleWriting.of(registered));
      case DoorFact.BadgeIssued issued ->
          new Canonical.Written(PeopleWriting.issued(issued.badge()));
      default -> mapper.valueToTree(fact);
    };
  }

  /// Any JSON text as a tree.
  public JsonNode parse(String json) {
    return mapper.readTree(json);
  }

  /// @throws NewerProgramException when this program does not know the kind, or not in this form
  Fact fact(String kind, JsonNode body) {
    Class<?> type = KINDS.get(kind);
    if (type == null) {
      throw new NewerProgramException("kind of fact " + kind);
    }
    try {
      return (Fact) mapper.treeToValue(body, type);
    } catch (JacksonException e) {
      throw new NewerProgramException("form of " + kind);
    }
  }

  /// How the domain is written and made again.
  private static final class Domain extends SimpleModule {
    private static final long serialVersionUID = 1;

    Domain() {
      super("balai");
      addSerializer(Stroke.class, new StrokeWriter());
      addDeserializer(Stroke.class, new StrokeReader());
    }

    @Override
    public void setupModule(SetupContext context) {
      super.setupModule(context);
      context.addValueInstantiators(new PlainRecords());
    }
  }

  /// A stroke is one flat array of x, y and width, three numbers a point.
  private static final class StrokeWriter extends ValueSerializer<Stroke> {
    @Override
    public void serialize(Stroke stroke, JsonGenerator out, SerializationContext context) {
      int[] flat =
          stroke.points().stream()
              .flatMapToInt(p -> java.util.stream.IntStream.of(p.x(), p.y(), p.width()))
              .toArray();
      out.writeArray(flat, 0, flat.length);
    }
  }

  private static final class StrokeReader extends ValueDeserializer<Stroke> {
    @Override
    public Stroke deserialize(JsonParser in, DeserializationContext context) {
      int[] flat = in.readValueAs(int[].class);
      if (flat.length % 3 != 0) {
        throw new IllegalArgumentException("a stroke has three numbers a point");
      }
      List<InkPoint> points = new ArrayList<>(flat.length / 3);
      for (int i = 0; i < flat.length; i += 3) {
        points.add(new InkPoint(flat[i], flat[i + 1], flat[i + 2]));
      }
      return new Stroke(points);
    }
  }
}
