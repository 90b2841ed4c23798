package id.balai.domain.document;

import id.balai.domain.event.Event;
import id.balai.domain.event.Topic;
import id.balai.domain.participant.Role;
import java.time.Duration;
import java.util.List;

/// A certificate of one person (R23–R27).
///
/// @param event whose name, venue and date are printed
/// @param recipient who gets it and as what
/// @param number certificate number as printed, or empty
/// @param programme training hours and the topics of the back page
/// @param signatories at most two officials; none: their places stay empty
/// @param template how it looks
/// @param identity short code, verification QR and date of issue
public record CertificatePaper(
    Event event,
    Recipient recipient,
    String number,
    Programme programme,
    List<Signatory> signatories,
    CertificateTemplate template,
    PaperIdentity identity)
    implements Document {

  public CertificatePaper {
    signatories = List.copyOf(signatories);
    if (signatories.size() > 2) {
      throw new IllegalArgumentException("at most two officials sign a certificate");
    }
  }

  /// Whether another certificate says the same of everything but its person, its number and its
  /// identity. Quick where both share these parts, as the papers of a batch do.
  public boolean differsOnlyInPerson(CertificatePaper other) {
    return event.equals(other.event)
        && template.equals(other.template)
        && programme.equals(other.programme)
        && signatories.equals(other.signatories);
  }

  /// Who gets a certificate.
  ///
  /// @param name printed name with titles
  /// @param institution institution or village, or empty
  /// @param role as what
  /// @param position held, or empty
  /// @param identity a NIP with its label, or empty
  /// @param inside how long the person was inside in the sessions that count; zero: not recorded
  public record Recipient(
      String name,
      String institution,
      Role role,
      String position,
      String identity,
      Duration inside) {

    /// Somebody whose times were not recorded.
    public Recipient(String name, String institution, Role role, String position, String identity) {
      this(name, institution, role, position, identity, Duration.ZERO);
    }

    /// The same person with this time inside.
    public Recipient inside(Duration length) {
      return new Recipient(name, institution, role, position, identity, length);
    }

    /// Somebody of whom neither position nor number is known.
    public Recipient(String name, String institution, Role role) {
      this(name, institution, role, "", "");
    }
  }

  /// Which of the two an office gives.
  public enum Kind {
    /// For taking part (*sertifikat*).
    CERTIFICATE,
    /// For merit and thanks (*piagam*).
    CHARTER
  }

  /// What is certified.
  ///
  /// @param kind what it is called
  /// @param hours training hours (JP) as typed by the organizer; 0: none printed
  /// @param topics rows of the back page; empty: no back page
  public record Programme(Kind kind, int hours, List<Topic> topics) {

    public Programme {
      topics = List.copyOf(topics);
    }
  }
}
