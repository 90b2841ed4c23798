package id.balai.cli;

import id.balai.domain.badge.PictureReader;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.service.planning.SampleSource;

/// What commands reach outside of a data folder.
///
/// @param samples the sample events
/// @param pictures reads codes from picture files
/// @param reports says what became of a list
public record Ports(SampleSource samples, PictureReader pictures, ReportWriter reports) {}
