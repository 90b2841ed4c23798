package id.balai.domain.declaration;

import id.balai.base.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One version of a declaration's text. It is frozen at the first signature: a change makes a new
/// version and never touches the signed one (R15).
///
/// @param event id of the event
/// @param code of the declaration within the event, for example `DAMAI`
/// @param version from 1
/// @param language ISO 639 code of the text, for example `id`
/// @param title heading
/// @param opening paragraph before the points
/// @param points numbered points, at least one
/// @param closing paragraph after the points, or empty
/// @param translations the same version in further languages; frozen together with it
public record DeclarationText(
    UUID event,
    String code,
    int version,
    String language,
    String title,
    String opening,
    List<String> points,
    String closing,
    List<Translation> translations) {

  public DeclarationText {
    points = List.copyOf(points);
    // Texts of older journals have one language.
    translations = translations == null ? List.of() : List.copyOf(translations);
    if (title.isBlank() || points.isEmpty() || version < 1) {
      throw new IllegalArgumentException("a declaration has a title and points");
    }
  }

  /// A text in one language.
  public DeclarationText(
      UUID event,
      String code,
      int version,
      String language,
      String title,
      String opening,
      List<String> points,
      String closing) {
    this(event, code, version, language, title, opening, points, closing, List.of());
  }

  /// The same text as another version.
  public DeclarationText asVersion(int other) {
    return new DeclarationText(
        event, code, other, language, title, opening, points, closing, translations);
  }

  /// The languages in which it can be read, its first one first.
  public List<String> languages() {
    return Stream.concat(Stream.of(language), translations.stream().map(Translation::language))
        .toList();
  }

  /// The language after this one; empty: it can be read in one only.
  public Optional<String> nextLanguage(String now) {
    List<String> all = languages();
    return all.size() < 2
        ? Optional.empty()
        : Optional.of(all.get((all.indexOf(now) + 1) % all.size()));
  }

  /// This version as it is read in one language: a text of its own with a hash of its own. In its
  /// first language where it has no other.
  public DeclarationText in(String wanted) {
    return translations.stream()
        .filter(other -> other.language().equals(wanted))
        .findFirst()
        .map(
            other ->
                new DeclarationText(
                    event,
                    code,
                    version,
                    other.language(),
                    other.title(),
                    other.opening(),
                    other.points(),
                    other.closing()))
        .orElseGet(
            () ->
                new DeclarationText(
                    event, code, version, language, title, opening, points, closing));
  }

  /// SHA-256 of the text in its first language, over language, title, opening, points and closing,
  /// one a line, as UTF-8; lower-case hexadecimal. Where one of them has a line end of its own,
  /// each stands behind its number of characters, so that no two texts have one hash.
  public String hash() {
    List<String> parts = parts();
    return parts.stream().anyMatch(part -> part.indexOf('\n') >= 0)
        ? Sha256.hex(lines(parts.stream().map(part -> part.length() + ":" + part).toList()))
        : Sha256.hex(lines(parts));
  }

  /// Whether a record that names this hash is about this text. Earlier records know every text by
  /// its lines alone.
  public boolean isOf(String recorded) {
    return recorded.equals(hash()) || recorded.equals(Sha256.hex(lines(parts())));
  }

  private List<String> parts() {
    return Stream.of(List.of(language, title, opening), points, List.of(closing))
        .flatMap(List::stream)
        .toList();
  }

  private static String lines(List<String> parts) {
    return String.join("\n", parts) + "\n";
  }
}
