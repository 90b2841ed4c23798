package id.balai.app.station;

import id.balai.base.PropertiesFile;
import id.balai.domain.attendance.Door;
import id.balai.service.station.OpenKiosk;
import id.balai.service.station.OpenStage;
import id.balai.service.station.StationMemory;
import id.balai.service.station.StationSettings;
import id.balai.service.station.StationSettings.CameraPlace;
import id.balai.service.station.StationSettings.Sound;
import id.balai.service.station.StationSettings.Theme;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this computer remembers of its kiosks: `kios.properties` (how they look and sound),
/// `kios-terbuka.properties` (which are open) and `panggung-terbuka.properties` (an open stage) of
/// the data folder.
public final class StationFiles implements StationMemory {

  private static final Logger LOG = LoggerFactory.getLogger(StationFiles.class);

  private final PropertiesFile settingsFile;
  private final PropertiesFile openFile;
  private final PropertiesFile stageFile;
  private volatile StationSettings settings;

  public StationFiles(Path folder) {
    this.settingsFile = new PropertiesFile(folder.resolve("kios.properties"));
    this.openFile = new PropertiesFile(folder.resolve("kios-terbuka.properties"));
    this.stageFile = new PropertiesFile(folder.resolve("panggung-terbuka.properties"));
    this.settings = settings(read(settingsFile));
  }

  @Override
  public StationSettings settings() {
    return settings;
  }

  @Override
  public void keep(StationSettings now) {
    settings = now;
    var said = new Properties();
    said.setProperty("bahasa", now.language());
    said.setProperty("suara", now.sound().name());
    said.setProperty("tema", now.theme().name());
    said.setProperty("kamera", now.camera().name());
    write(settingsFile, said);
  }

  @Override
  public List<OpenKiosk> openKiosks() {
    Properties said = read(openFile);
    var kiosks = new ArrayList<OpenKiosk>();
    for (int i = 1; said.containsKey(i + ".kegiatan"); i++) {
      try {
        var door =
            new Door(
                UUID.fromString(said.getProperty(i + ".kegiatan")),
                said.getProperty(i + ".sesi", ""),
                said.getProperty(i + ".kios", ""),
                Door.Place.valueOf(said.getProperty(i + ".arah", Door.Place.ENTRANCE.name())));
        kiosks.add(new OpenKiosk(door, Integer.parseInt(said.getProperty(i + ".layar", "1"))));
      } catch (IllegalArgumentException e) {
        LOG.warn("an open kiosk cannot be read", e);
      }
    }
    return kiosks;
  }

  @Override
  public void keepOpen(List<OpenKiosk> kiosks) {
    var said = new Properties();
    for (int i = 1; i <= kiosks.size(); i++) {
      OpenKiosk kiosk = kiosks.get(i - 1);
      said.setProperty(i + ".kegiatan", kiosk.door().event().toString());
      said.setProperty(i + ".sesi", kiosk.door().session());
      said.setProperty(i + ".kios", kiosk.door().station());
      said.setProperty(i + ".arah", kiosk.door().place().name());
      said.setProperty(i + ".layar", Integer.toString(kiosk.display()));
    }
    write(openFile, said);
  }

  @Override
  public Optional<OpenStage> openStage() {
    Properties said = read(stageFile);
    if (!said.containsKey("kegiatan")) {
      return Optional.empty();
    }
    try {
      List<UUID> skipped =
          Arrays.stream(said.getProperty("dilewati", "").split(" ", -1))
              .filter(id -> !id.isBlank())
              .map(UUID::fromString)
              .toList();
      return Optional.of(
          new OpenStage(
              UUID.fromString(said.getProperty("kegiatan")),
              said.getProperty("deklarasi", ""),
              skipped,
              Boolean.parseBoolean(said.getProperty("layar.penonton"))));
    } catch (IllegalArgumentException e) {
      LOG.warn("the open stage cannot be read", e);
      return Optional.empty();
    }
  }

  @Override
  public void keepStage(Optional<OpenStage> stage) {
    var said = new Properties();
    stage.ifPresent(
        open -> {
          said.setProperty("kegiatan", open.event().toString());
          said.setProperty("deklarasi", open.declaration());
          said.setProperty(
              "dilewati",
              open.skipped().stream().map(UUID::toString).collect(Collectors.joining(" ")));
          said.setProperty("layar.penonton", Boolean.toString(open.hasHall()));
        });
    write(stageFile, said);
  }

  private static StationSettings settings(Properties said) {
    StationSettings usual = StationSettings.USUAL;
    String language = said.getProperty("bahasa", usual.language());
    return new StationSettings(
        language.equals("en") ? "en" : "id",
        one(Sound.class, said.getProperty("suara"), usual.sound()),
        one(Theme.class, said.getProperty("tema"), usual.theme()),
        one(CameraPlace.class, said.getProperty("kamera"), usual.camera()));
  }

  private static <E extends Enum<E>> E one(
      Class<E> kind, @org.jspecify.annotations.Nullable String said, E usual) {
    if (said == null) {
      return usual;
    }
    try {
      return Enum.valueOf(kind, said.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      LOG.warn("the settings of the kiosk hold a word that is none", e);
      return usual;
    }
  }

  private static Properties read(PropertiesFile file) {
    try {
      return file.read();
    } catch (UncheckedIOException e) {
      LOG.warn("what this computer remembers of its kiosks cannot be read", e);
      return new Properties();
    }
  }

  private static void write(PropertiesFile file, Properties said) {
    try {
      file.write(said);
    } catch (UncheckedIOException e) {
      LOG.error("what this computer remembers of its kiosks cannot be written", e);
    }
  }
}
