package id.balai.cli;

import id.balai.domain.badge.PictureReader;
import id.balai.domain.participant.roster.ReportWriter;

/// What commands reach outside of a data folder.
///
/// @param pictures reads codes from picture files
/// @param reports says what became of a list
public record Ports(PictureReader pictures, ReportWriter reports) {}
