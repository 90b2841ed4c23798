package id.balai.cli;

import id.balai.domain.evidence.Examiner;
import id.balai.domain.evidence.TrustedKeys;

/// What commands check evidence with, without a data folder.
///
/// @param examiner checks papers, codes and archives
/// @param keys finds keys that somebody vouches for
public record EvidencePorts(Examiner examiner, TrustedKeys keys) {}
