package id.balai.app;

import id.balai.app.device.LocalDevices;
import id.balai.app.doctor.RecognisedLog;
import id.balai.domain.log.Repositories;
import id.balai.service.access.CurrentActor;
import id.balai.service.doctor.CheckUpService;
import id.balai.service.doctor.Doctor;
import id.balai.service.doctor.HelpReport;
import id.balai.service.doctor.HouseFigures;
import id.balai.service.settings.SettingsService;
import id.balai.store.jdbc.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/// Puts together what writes reports for whoever helps.
final class HelpReports {

  private static final int MEGABYTE = 1 << 20;

  private HelpReports() {}

  /// @param data the folder whose log is told
  static HelpReport of(Path data, Clock clock) {
    return new HelpReport(new RecognisedLog(data.resolve("log")), versions(), clock);
  }

  /// Examines an open house.
  ///
  /// @param folder its data
  /// @param desk who asks
  static CheckUpService checkUp(
      Doctor doctor, Store store, Path folder, SettingsService settings, CurrentActor desk) {
    Repositories repositories = store.repositories();
    var figures = new HouseFigures(repositories, store.log(), settings);
    return new CheckUpService(
        doctor,
        of(folder, Clock.systemUTC()),
        folder,
        new LocalDevices(folder),
        new CheckUpService.House(repositories.events(), store.log(), figures),
        desk);
  }

  private static SequencedMap<String, String> versions() {
    String version = HelpReports.class.getPackage().getImplementationVersion();
    var all = new LinkedHashMap<String, String>();
    all.put("balai", version == null ? "(sumber)" : version);
    all.put("java", Runtime.version().toString());
    for (String name : new String[] {"java.vm.name", "os.name", "os.version", "os.arch"}) {
      all.put(name, System.getProperty(name, ""));
    }
    all.put("locale", Locale.getDefault().toLanguageTag());
    all.put("encoding", System.getProperty("native.encoding", ""));
    all.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    all.put("memory", Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
    return all;
  }
}
