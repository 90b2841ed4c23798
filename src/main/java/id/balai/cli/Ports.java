package id.balai.cli;

import id.balai.domain.badge.PictureReader;
import id.balai.domain.dataprotection.Safe;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.service.hub.HubParts;
import id.balai.service.hub.Mover;
import java.nio.file.Path;
import java.util.function.Function;

/// What commands reach outside of a data folder.
///
/// @param pictures reads codes from picture files
/// @param reports says what became of a list
/// @param safe opens and restores data folders
/// @param evidence checks papers, codes and archives
/// @param hubs what a data folder has to do with a common database
/// @param mover moves a data folder into the common database and home again
public record Ports(
    PictureReader pictures,
    ReportWriter reports,
    Safe safe,
    EvidencePorts evidence,
    Function<Path, HubParts> hubs,
    Mover mover) {}
