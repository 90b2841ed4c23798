package id.balai.domain.log;

import id.balai.domain.participant.Personal;
import java.util.Optional;
import java.util.UUID;

/// A fact about what belongs to one person. The kinds stand in the rooms of [Fact]; this says for
/// all of them whose they are.
public sealed interface PersonalFact extends Fact
    permits ApartFact.AdmittedApart,
        ApartFact.SignedApart,
        ApartFact.SignedOnPaperApart,
        DoorFact.Attended,
        DoorFact.AttendanceAnnulled,
        DoorFact.BadgeEnded,
        DoorFact.BadgeIssued,
        DoorFact.Passed,
        DoorFact.PassageAnnulled,
        SigningFact.Signed,
        SigningFact.SignedOnPaper {

  /// What it is about.
  Personal about();

  @Override
  default UUID event() {
    return about().event();
  }

  @Override
  default Optional<UUID> person() {
    return Optional.of(about().participant());
  }
}
