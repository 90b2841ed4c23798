package id.balai.cli;

import id.balai.service.doctor.Doctor;
import id.balai.service.doctor.HelpReport;
import java.nio.file.Path;
import java.util.function.Function;

/// What the doctor's command works with.
///
/// @param doctor looks at this computer
/// @param reports writes what was found, by the data folder
public record DoctorPorts(Doctor doctor, Function<Path, HelpReport> reports) {}
