package id.balai.store.jdbc;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are compared in a search: without accents, case, punctuation and apostrophes of
/// any kind (R35).
final class SearchText {
  private SearchText() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’‘´`ʼʻ]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
