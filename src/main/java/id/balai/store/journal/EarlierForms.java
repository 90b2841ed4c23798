package id.balai.store.journal;

/// Which lines of earlier versions are taken, where a part has no head.
public enum EarlierForms {
  /// None: this folder was of the form of now before.
  NONE,
  /// Sealed ones of 0.2: they need the key, so the house wrote them.
  SEALED,
  /// Those in the clear, of 0.1, which had no key: anybody can write them, so they are taken only
  /// where no key was drawn yet.
  CLEAR
}
