package id.balai.domain.log;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.evidence.SentPaper;
import id.balai.domain.evidence.SignedPaper;
import id.balai.domain.printing.PrintRun;
import java.util.Optional;
import java.util.UUID;

/// What can happen to papers: certificates, prints, exports, papers signed elsewhere.
public sealed interface PaperFact extends Fact {

  /// A certificate was given its number.
  record CertificateIssued(Certificate certificate) implements PaperFact {
    @Override
    public UUID event() {
      return certificate.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(certificate.participant());
    }
  }

  /// A certificate no longer counts; its number stays taken.
  ///
  /// @param sequence number of the certificate within the event
  /// @param participant whose it is
  /// @param reason as the committee wrote it
  record CertificateVoided(UUID event, int sequence, UUID participant, String reason)
      implements PaperFact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }

    @Override
    public Fact redacted() {
      return new CertificateVoided(event, sequence, participant, "");
    }
  }

  /// A paper went to a printer, or how that ended: the newest report of a run stands.
  record PrintReported(PrintRun run) implements PaperFact {
    @Override
    public UUID event() {
      return run.event();
    }
  }

  /// Papers or an archive were written.
  ///
  /// @param kind which, for example `badges` or `archive`
  /// @param files how many files
  record Exported(UUID event, String kind, int files) implements PaperFact {}

  /// A paper was written out to be signed elsewhere (TTE, R28).
  record SentForSigning(SentPaper paper) implements PaperFact {
    @Override
    public UUID event() {
      return paper.event();
    }

    @Override
    public Optional<UUID> person() {
      return paper.participant();
    }
  }

  /// A paper came back signed and is kept as it came: both versions are linked by their hashes
  /// (R28).
  record SignedElsewhere(SignedPaper paper) implements PaperFact {
    @Override
    public UUID event() {
      return paper.event();
    }

    @Override
    public Optional<UUID> person() {
      return paper.participant();
    }
  }
}
