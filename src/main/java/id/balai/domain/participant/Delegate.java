package id.balai.domain.participant;

/// Who came in the place of somebody invited (*mewakili*).
///
/// @param name printed name, not blank
/// @param office held by the one who came, or empty
public record Delegate(String name, String office) {

  /// Stands where a delegate's name was erased.
  public static final Delegate ERASED = new Delegate(Participant.ERASED, "");

  public Delegate {
    name = name.strip();
    office = office.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("somebody who comes for another has a name");
    }
  }

  /// Name and office in one, for a line of a sheet.
  public String line() {
    return office.isEmpty() ? name : name + ", " + office;
  }
}
