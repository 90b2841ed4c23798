package id.balai.domain.participant.roster;

/// What a column of a list may hold.
public enum RosterColumn {
  /// Number of the row (*no*).
  ROW_NUMBER,
  /// Code the office gave the person.
  CODE,
  /// The name as printed, with titles.
  NAME,
  /// Titles before the name.
  FRONT_TITLES,
  /// The name without titles, beside a column with the printed name or with titles.
  BARE_NAME,
  /// The first part of a name that stands in two columns.
  GIVEN_NAME,
  /// The last part of a name that stands in two columns.
  FAMILY_NAME,
  /// The name and what its owner holds, in one cell (*nama dan jabatan*).
  NAME_AND_POSITION,
  /// The name of one more person in the same row, who holds what the header says (*sekretaris desa*
  /// beside *kepala desa*).
  FURTHER_NAME,
  /// Titles after the name.
  BACK_TITLES,
  SEX,
  /// A mark stands for a man.
  MALE_MARK,
  /// A mark stands for a woman.
  FEMALE_MARK,
  /// Employment, for example PNS.
  STATUS,
  /// Which number the next column holds.
  IDENTITY_KIND,
  /// An identity number whose kind stands elsewhere or is one of several.
  IDENTITY,
  NIP,
  NIK,
  NUPTK,
  NRP,
  RANK,
  GRADE,
  /// Rank and grade in one cell.
  RANK_AND_GRADE,
  POSITION,
  INSTITUTION,
  VILLAGE,
  GROUP,
  ROLE,
  /// Codes of the sessions, separated by `|`, comma or space.
  SESSIONS,
  /// Protocol order within the group.
  ORDER,
  PHONE,
  /// Date of birth, perhaps with the place before it.
  BIRTH,
  /// `Y`: the person is to sign the declaration.
  SIGNS_DECLARATION,
  NOTE,
  /// Known, but of no use to an event.
  IGNORED;

  /// Whether the column holds a name or a part of it.
  public boolean isName() {
    return switch (this) {
      case NAME, BARE_NAME, GIVEN_NAME, FAMILY_NAME, NAME_AND_POSITION, FURTHER_NAME -> true;
      default -> false;
    };
  }

  /// Whether the column says something of one person alone: where a row names several, it belongs
  /// to the name on its left.
  public boolean isPersonal() {
    return switch (this) {
      case NIP, NIK, NUPTK, NRP, IDENTITY, IDENTITY_KIND, PHONE, SEX, MALE_MARK, FEMALE_MARK ->
          true;
      case BIRTH, RANK, GRADE, RANK_AND_GRADE, STATUS, FRONT_TITLES, BACK_TITLES -> true;
      default -> false;
    };
  }

  /// Whether the column holds an identity number.
  public boolean isIdentity() {
    return switch (this) {
      case IDENTITY, NIP, NIK, NUPTK, NRP -> true;
      default -> false;
    };
  }
}
