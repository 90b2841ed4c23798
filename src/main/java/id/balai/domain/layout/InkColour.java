package id.balai.domain.layout;

/// The colour of signatures on paper (R12).
public enum InkColour {
  DARK_BLUE,
  BLACK
}
