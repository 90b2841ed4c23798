package id.balai.domain.log;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.TextRead;
import id.balai.domain.participant.Personal;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can happen to a declaration, from its text to a signature under it.
public sealed interface SigningFact extends Fact {

  /// A version of a declaration's text was laid down.
  record TextWritten(DeclarationText text) implements SigningFact {
    @Override
    public UUID event() {
      return text.event();
    }
  }

  /// A text was frozen because somebody is about to be bound by it (R15). With it every place on
  /// the joint sheet is given away, so that none moves later (R18).
  ///
  /// @param places who is to sign, in the order of their places on the sheet
  record TextFrozen(UUID event, String declaration, int version, String textHash, List<UUID> places)
      implements SigningFact {
    public TextFrozen {
      // Older journals have no places.
      places = places == null ? List.of() : List.copyOf(places);
    }
  }

  /// A text was shown to somebody to its end. Recorded together with the signature under it and
  /// never without one, so that nobody learns who read and did not sign (R20).
  ///
  /// @param from when the text came to be seen
  /// @param until when its end had been seen
  record TextShown(TextRead text, UUID participant, Instant from, Instant until)
      implements SigningFact {
    @Override
    public UUID event() {
      return text.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }
  }

  /// Somebody said to agree with a text that was shown to its end.
  record Agreed(TextRead text, UUID participant, Instant at) implements SigningFact {
    @Override
    public UUID event() {
      return text.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }
  }

  /// Somebody signed a declaration on paper, with a pen or a thumb (R21).
  record SignedOnPaper(PaperSignature signature) implements SigningFact, PersonalFact {
    @Override
    public Personal about() {
      return signature;
    }

    @Override
    public Fact redacted() {
      return new SignedOnPaper(signature.redacted());
    }
  }

  /// A signature, on the pad or on paper, was recorded wrongly and no longer counts. It stays in
  /// the log, and the person can sign again.
  ///
  /// @param declaration code of the declaration
  /// @param version of the text under which it stood
  /// @param reason why, as the committee wrote it
  record SignatureAnnulled(
      UUID event, String declaration, int version, UUID participant, String reason)
      implements SigningFact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }

    @Override
    public Fact redacted() {
      return new SignatureAnnulled(event, declaration, version, participant, "");
    }
  }

  /// Somebody signed a declaration.
  record Signed(Signature signature) implements SigningFact, PersonalFact {
    @Override
    public Personal about() {
      return signature;
    }

    @Override
    public Fact redacted() {
      return new Signed(signature.redacted());
    }
  }
}
