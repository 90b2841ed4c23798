package id.balai.domain.declaration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the texts that people sign.
public interface DeclarationRepository {

  /// The newest version of a declaration.
  Optional<DeclarationText> current(UUID event, String code);

  /// Whether somebody is bound by this version, so that it may no longer change.
  boolean isFrozen(UUID event, String code, int version);

  /// Every version of every declaration of an event.
  List<DeclarationText> ofEvent(UUID event);

  /// Who has a place on the joint sheet of a version, in the order of the places; empty before the
  /// version is frozen (R18).
  List<UUID> places(UUID event, String code, int version);
}
