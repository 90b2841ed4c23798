package id.balai.app.sample;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.service.planning.Sample;
import id.balai.service.planning.SampleSource;
import id.balai.store.journal.FactCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The sample events that come with the program, under `assets/samples`.
public final class SampleEvents implements SampleSource {

  private static final String FOLDER = "/assets/samples/";

  private final FactCodec codec = new FactCodec();
  private final Supplier<UUID> ids;

  /// @param ids gives each loaded event its id
  public SampleEvents(Supplier<UUID> ids) {
    this.ids = ids;
  }

  @Override
  public Sample load(String name, String code) {
    JsonNode sample = codec.parse(text(name + ".json"));
    var plan = (ObjectNode) sample.get("event");
    UUID id = ids.get();
    plan.put("id", id.toString());
    if (!code.isEmpty()) {
      plan.put("code", code);
    }
    var texts = new ArrayList<DeclarationText>();
    for (JsonNode text : sample.get("texts")) {
      ((ObjectNode) text).put("event", id.toString()).put("version", 1);
      texts.add(codec.read(text.toString(), DeclarationText.class));
    }
    Event event = codec.read(plan.toString(), Event.class);
    return new Sample(event, texts, people(sample.get("people").asString()));
  }

  /// The list as a file, since lists are read from files.
  private static Path people(String name) {
    try (InputStream in = open(name)) {
      Path file = Files.createTempFile("balai-", "-" + name);
      file.toFile().deleteOnExit();
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the sample's list could not be laid out", e);
    }
  }

  private static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample cannot be read", e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = SampleEvents.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IOException("the program's own file is missing: " + name);
    }
    return in;
  }
}
