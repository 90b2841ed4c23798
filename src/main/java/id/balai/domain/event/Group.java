package id.balai.domain.event;

/// A group (*kelompok*) that has its own attendance sheet.
///
/// @param name the printed name, for example `KEPALA DESA`; unique within the event
/// @param order protocol order among the groups, from 1 (UU 9/2010 art. 11 as the default)
/// @param duty what anyone who comes onto the list in this group is to sign; a group from before
///   there was such a choice has none
public record Group(String name, int order, Duty duty) {

  public Group {
    duty = duty == null ? Duty.NONE : duty;
  }

  /// A group whose members sign nothing unless the list says so.
  public Group(String name, int order) {
    this(name, order, Duty.NONE);
  }

  /// What the members of a group are to sign.
  public enum Duty {
    /// Nothing, unless the list says so of somebody.
    NONE,
    /// Every declaration of the event that is signed.
    SIGNS
  }
}
