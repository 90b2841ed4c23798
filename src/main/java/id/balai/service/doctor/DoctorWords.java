package id.balai.service.doctor;

import id.balai.base.Bundles;
import id.balai.service.doctor.Doctor.Finding;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What was found, and what to do, in sentences for a person.
public final class DoctorWords {

  /// Stands where a text of this computer would: a folder, a device, whatever somebody named.
  static final String VEIL = "…";

  private final ResourceBundle words;
  private final Locale language;

  /// @param language Indonesian or English
  public DoctorWords(Locale language) {
    this.language = language;
    this.words = Bundles.open("id.balai.service.doctor.words", language);
  }

  /// The whole sentence, for whoever sits at this computer.
  public String say(Finding finding) {
    return say(finding, finding.values());
  }

  /// The sentence without what this computer or somebody calls things, for whoever helps from afar.
  String sayVeiled(Finding finding) {
    return say(finding, finding.values().stream().map(DoctorWords::veiled).toList());
  }

  /// What is said of all findings together.
  public String sum(List<Finding> findings) {
    return words.getString(isUrgent(findings) ? "urgent" : "ready");
  }

  /// Whether something must be done before the doors open.
  public static boolean isUrgent(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.state() == Doctor.State.MUST);
  }

  /// What is read first in a report.
  String lead() {
    return words.getString("report.lead");
  }

  /// What leaves this computer: what cannot be anybody's name. Everything else is veiled, so that a
  /// value that is added one day is veiled too.
  static Object veiled(Object value) {
    return switch (value) {
      case Number number -> number;
      case ZoneId zone -> zone;
      case Runtime.Version version -> version;
      default -> VEIL;
    };
  }

  private String say(Finding finding, List<Object> values) {
    String pattern = words.getString(finding.check() + "." + finding.word());
    return new MessageFormat(pattern, language).format(values.toArray());
  }
}
