package id.balai.cli;

import id.balai.service.workspace.WorkspaceOpener;
import java.nio.file.Path;

/// What commands work with.
///
/// @param terminal where they read and write
/// @param keeper opens data folders
/// @param ports what they reach outside of a data folder
/// @param screens opens windows
/// @param demo plays a day
/// @param simulation plays a day of any size
/// @param doctor looks at this computer, and writes what was found for whoever helps
/// @param folder the data folder that is used where none is named
public record Context(
    Terminal terminal,
    WorkspaceOpener keeper,
    Ports ports,
    Screens screens,
    Demo demo,
    Simulation simulation,
    DoctorPorts doctor,
    Path folder) {}
