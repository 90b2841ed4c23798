package id.balai.service.doctor;

import id.balai.base.WholeFile;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.station.DeviceChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes what was found for whoever helps from afar: a ZIP of plain texts that anybody can read
/// before it is sent. What goes in is chosen, never what stays out: numbers, choices and sentences
/// of this program, and nothing that a person or a computer calls somebody or something.
public final class HelpReport {

  private final ProgramLog log;
  private final SequencedMap<String, String> versions;
  private final Clock clock;
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// @param log what the program noted
  /// @param versions of the program and of what it runs on
  public HelpReport(ProgramLog log, SequencedMap<String, String> versions, Clock clock) {
    this.log = log;
    this.versions = versions;
    this.clock = clock;
  }

  /// What is known beside the findings where a house opens.
  ///
  /// @param figures of the house
  /// @param devices what a kiosk of this computer uses
  public record House(HouseFigures figures, DeviceChoice devices) {}

  /// Writes the report, replacing what is there; blocks until it is on disk.
  ///
  /// @param house empty where the folder does not open
  /// @param language of the sentences
  /// @throws IOException when it cannot be written
  public void write(Path file, List<Finding> findings, Optional<House> house, Locale language)
      throws IOException {
    var words = new DoctorWords(language);
    var parts = new LinkedHashMap<String, String>();
    parts.put("BACA-DULU.txt", words.lead());
    parts.put("periksa.txt", sentences(findings, words));
    parts.put("periksa.json", json.writeValueAsString(findings.stream().map(this::line).toList()));
    parts.put("versi.json", json.writeValueAsString(versions()));
    parts.put(
        "pengaturan.json",
        json.writeValueAsString(house.map(HelpReport::settings).orElseGet(Map::of)));
    parts.put(
        "jumlah.json",
        json.writeValueAsString(house.map(it -> it.figures().counts()).orElseGet(Map::of)));
    parts.put("catatan.txt", String.join("\n", log.recognised()) + "\n");
    WholeFile.write(
        file,
        out -> {
          var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
          for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
          }
          zip.finish();
        });
  }

  private static String sentences(List<Finding> findings, DoctorWords words) {
    return findings.stream()
        .map(finding -> "[" + finding.state().mark() + "] " + words.sayVeiled(finding) + "\n")
        .collect(Collectors.joining());
  }

  private SequencedMap<String, Object> line(Finding finding) {
    var line = new LinkedHashMap<String, Object>();
    line.put("check", finding.check());
    line.put("state", finding.state().name().toLowerCase(Locale.ROOT));
    line.put("word", finding.word());
    line.put(
        "values", finding.values().stream().map(DoctorWords::veiled).map(this::plain).toList());
    return line;
  }

  private Object plain(Object value) {
    return value instanceof Number ? value : value.toString();
  }

  private SequencedMap<String, String> versions() {
    var all = new LinkedHashMap<>(versions);
    all.put("made", clock.instant().truncatedTo(ChronoUnit.MINUTES).toString());
    return all;
  }

  private static Map<String, Object> settings(House house) {
    DeviceChoice choice = house.devices();
    var devices = new LinkedHashMap<String, Object>();
    devices.put("camera", choice.camera().isPresent());
    devices.put("cameraByName", choice.camera().filter(name -> !name.isEmpty()).isPresent());
    choice.mode().ifPresent(mode -> devices.put("cameraMode", mode));
    devices.put("serialScanner", choice.serial().isPresent());
    devices.put("secondSerialScanner", choice.secondSerial().isPresent());
    devices.put("labelPrinter", choice.labels().isPresent());
    var all = new LinkedHashMap<String, Object>();
    all.put("devices", devices);
    all.put("eachEvent", house.figures().settings());
    return all;
  }
}
