package id.balai.service.checkin;

import id.balai.domain.attendance.ScanResult;

/// How far an answer of the door is certain.
sealed interface Decision {
  /// It is on disk, or could not be brought there.
  record Recorded(ScanResult result) implements Decision {}

  /// Nothing had to be recorded, as far as this door knows.
  record Said(ScanResult result) implements Decision {}

  /// Others recorded what this door did not know when it decided.
  record Contradicted() implements Decision {}
}
