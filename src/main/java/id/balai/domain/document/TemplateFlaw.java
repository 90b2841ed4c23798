package id.balai.domain.document;

/// Why a template cannot be used.
public enum TemplateFlaw {
  TOO_LARGE,
  /// Not well-formed; the detail is the line.
  NOT_WELL_FORMED,
  /// It wants to run something; the detail is what.
  ACTIVE,
  /// It wants something from outside of itself; the detail is what.
  OUTSIDE,
  /// It has no place for the name.
  NO_NAME,
  /// It names a place that there is no content for; the detail is its name.
  UNKNOWN_FIELD,
  /// It names the same place twice; the detail is its name.
  DOUBLE_FIELD,
  /// A place has no size; the detail is its name.
  NO_ROOM,
  /// The place for the code is too small to be read; the detail is the least side in millimetres.
  CODE_TOO_SMALL,
  /// It is set in letters that are not here; the detail is their name.
  UNKNOWN_FONT,
  /// A picture in it cannot be read or is too large; the detail is its size.
  PICTURE,
  /// It runs over its page.
  OVERFLOW,
  /// It cannot be drawn.
  NOT_DRAWN
}
