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
/// @param doctor looks at this computer, and writes what was found for whoever helps
/// @param folder the data folder that is used where none is named
public record Context(
    Terminal terminal,
    WorkspaceOpener keeper,
    Ports ports,
    Screens screens,
    Demo demo,
    DoctorPorts doctor,
    Path folder) {}
