package id.balai.domain.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// One archive on a shelf, by what it says of itself.
///
/// @param place its folder or ZIP
/// @param seal SHA-256 of its signed statement, hexadecimal: the same archive has the same one
///   wherever it lies
/// @param code short name of the event
/// @param event name of the event
/// @param date first day of the event; empty where the archive does not say
public record ShelvedArchive(
    Path place, String seal, String code, String event, Optional<LocalDate> date) {}
