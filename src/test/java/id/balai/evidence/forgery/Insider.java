package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.ArchiveSealer;
import id.balai.domain.evidence.SigningKeys;
import id.balai.evidence.archive.BagSealer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Somebody who holds the office's key, changes what the archive says, and then chains, lists and
/// seals everything anew: only what single entries claim can still tell.
final class Insider {

  private static final String LOG = "data/catatan/catatan.jsonl";
  private static final String PERSONAL = "data/catatan/pribadi.jsonl";
  private static final Pattern CHAINED =
      Pattern.compile("\"chain\":\"([0-9a-f-]+)\".*\"previous\":\"([0-9a-f]{64})\"");

  private static final Pattern HASH = Pattern.compile("\"personal\":\"([0-9a-f]{64})\"");

  private final Path archive;
  private final SigningKeys keys;
  private final Event event;

  Insider(Path archive, SigningKeys keys, Event event) {
    this.archive = archive;
    this.keys = keys;
    this.event = event;
  }

  /// Changes a signed head, or an entry for which one stands; signs no head anew.
  Forger.Forgery changeHead(Random random) throws IOException {
    List<String> lines = lines(LOG);
    List<Integer> heads =
        java.util.stream.IntStream.range(0, lines.size())
            .filter(at -> lines.get(at).contains("\"kind\":\"HeadSigned\""))
            .boxed()
            .toList();
    int head = heads.get(random.nextInt(heads.size()));
    String what = List.of("signature", "hash", "sequence", "entry").get(random.nextInt(4));
    switch (what) {
      case "signature" -> lines.set(head, digit(lines.get(head), "\"signature\":\"", random));
      case "hash" -> lines.set(head, digit(lines.get(head), "\"hash\":\"", random));
      case "sequence" ->
          lines.set(
              head, lines.get(head).replaceFirst("(\"hash\":\"[0-9a-f]+\",\"sequence\":)", "$11"));
      default ->
          lines.set(
              head - 1, lines.get(head - 1).replaceFirst("\"station\":\"", "\"station\":\"x"));
    }
    return reseal(chained(lines(LOG), lines), lines(PERSONAL), "head: " + what);
  }

  /// Takes away the personal part of somebody who was not erased, although others were.
  Forger.Forgery dropPersonalPart(Random random) throws IOException {
    List<String> parts = lines(PERSONAL);
    parts.remove(random.nextInt(parts.size()));
    return reseal(lines(LOG), parts, "personal part dropped");
  }

  /// Takes a file away and lists what is left.
  Forger.Forgery dropFile(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    Files.delete(file);
    Forger.Forgery forgery = reseal(lines(LOG), lines(PERSONAL), "dropped " + file);
    return new Forger.Forgery(
        forgery.what(),
        forgery.place(),
        () -> {
          Files.write(file, before);
          forgery.undo().run();
        });
  }

  /// A proof of what the log says about somebody who came.
  ///
  /// @param isWhole whether their personal parts are in it
  byte[] proof(boolean isWhole) throws IOException {
    List<String> lines = lines(LOG);
    Matcher came =
        Pattern.compile("\"participant\":\"([0-9a-f-]{36})\"")
            .matcher(
                lines.stream()
                    .filter(line -> line.contains("\"kind\":\"Attended\""))
                    .findFirst()
                    .orElseThrow());
    assertThat(came.find()).isTrue();
    var parts = new HashMap<String, String>();
    lines(PERSONAL).forEach(part -> parts.put(hash(part), part));
    var entries = new ArrayList<ArchiveSealer.Part>();
    for (String line : lines) {
      Matcher personal = HASH.matcher(line);
      if (line.contains(came.group(1)) && personal.find()) {
        Optional<String> part = Optional.ofNullable(parts.get(personal.group(1)));
        entries.add(new ArchiveSealer.Part(line, isWhole ? part : Optional.empty()));
      }
    }
    return new BagSealer(keys).prove(archive, entries).orElseThrow();
  }

  /// Entries that follow each other again.
  private static List<String> chained(List<String> before, List<String> lines) {
    var tips = new HashMap<String, String[]>();
    var chained = new ArrayList<String>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      Matcher matcher = CHAINED.matcher(line);
      String[] tip = matcher.find() ? tips.get(matcher.group(1)) : null;
      String fit = tip == null ? line : previous(line, tip);
      tips.put(matcher.group(1), new String[] {hash(before.get(at)), hash(fit)});
      chained.add(fit);
    }
    return chained;
  }

  private static String previous(String line, String[] tip) {
    return line.replace("\"previous\":\"" + tip[0] + "\"", "\"previous\":\"" + tip[1] + "\"");
  }

  private static String digit(String line, String field, Random random) {
    int at = line.indexOf(field) + field.length() + random.nextInt(64);
    char other = line.charAt(at) == '0' ? '1' : '0';
    return line.substring(0, at) + other + line.substring(at + 1);
  }

  private Forger.Forgery reseal(List<String> log, List<String> personal, String what)
      throws IOException {
    Map<Path, byte[]> before = new LinkedHashMap<>();
    for (String name :
        List.of(LOG, PERSONAL, "manifest-sha256.txt", "tagmanifest-sha256.txt", "segel.json")) {
      before.put(archive.resolve(name), Files.readAllBytes(archive.resolve(name)));
    }
    write(LOG, log);
    write(PERSONAL, personal);
    manifest();
    Files.delete(archive.resolve("segel.json"));
    Files.delete(archive.resolve("tagmanifest-sha256.txt"));
    new BagSealer(keys)
        .seal(
            archive,
            new ArchiveSealer.Statement(event, SmallArchive.NOW, Optional.of(SmallArchive.NOW)));
    return new Forger.Forgery(
        what + ", sealed anew",
        LOG,
        () -> {
          for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            Files.write(file.getKey(), file.getValue());
          }
        });
  }

  private void manifest() throws IOException {
    var lines = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(archive.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = archive.relativize(file).toString().replace('\\', '/');
        lines.add(Sha256.hex(Files.readAllBytes(file)) + "  " + name);
      }
    }
    write("manifest-sha256.txt", lines);
  }

  private List<String> lines(String name) throws IOException {
    return new ArrayList<>(Files.readAllLines(archive.resolve(name), StandardCharsets.UTF_8));
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.writeString(archive.resolve(name), String.join("\n", lines) + "\n");
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
