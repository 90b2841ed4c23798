package id.balai.ui.console.documents;

import java.util.Set;

/// The kinds of paper that can be chosen, and what is chosen with each.
public enum DocumentKind {
  SHEETS(Part.SESSION, Part.GROUP, Part.ROLE, Part.INSTITUTION, Part.SIZE, Part.MODE, Part.SORT),
  EMPTY_SHEET(Part.SESSION, Part.SIZE, Part.COUNT),
  CERTIFICATES(Part.GROUP, Part.ROLE, Part.INSTITUTION),
  BADGES,
  DECLARATIONS(Part.SIZE),
  PACTS(Part.SIZE),
  PLEDGES(Part.SIZE),
  RECORD(Part.SESSION, Part.GROUP, Part.SIZE),
  ROSTER(Part.GROUP, Part.SIZE),
  RECAP(Part.SESSION, Part.SIZE),
  RECEIPTS(Part.SESSION, Part.GROUP, Part.ROLE, Part.SIZE),
  INVITED(Part.SIZE),
  CERTIFICATE_LIST(Part.SIZE),
  MINUTES(Part.SIZE),
  PHOTOS(Part.SIZE, Part.COUNT),
  SLIPS(Part.SESSION, Part.COUNT);

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it once it is made
  private final Set<Part> parts;

  DocumentKind(Part... parts) {
    this.parts = Set.of(parts);
  }

  /// Whether this is chosen with it.
  public boolean has(Part part) {
    return parts.contains(part);
  }

  /// Whether it is about one session or group, never about all of them.
  public boolean isOfOne(Part part) {
    return switch (this) {
      case EMPTY_SHEET, SLIPS -> part == Part.SESSION;
      case RECORD -> part == Part.SESSION || part == Part.GROUP;
      case ROSTER -> part == Part.GROUP;
      default -> false;
    };
  }

  /// Whether the committee fills something in on it.
  public boolean isFilledIn() {
    return this == RECORD || this == RECEIPTS;
  }

  /// What can be chosen.
  public enum Part {
    SESSION,
    GROUP,
    SIZE,
    MODE,
    ROLE,
    INSTITUTION,
    SORT,
    COUNT
  }
}
