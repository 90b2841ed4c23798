package id.balai.domain.document;

/// How a certificate looks: one page of XHTML with CSS, in which elements named `f-nama`,
/// `f-instansi` and so on say where a person's words stand. An organizer may write one; it is read
/// as hostile text.
///
/// @param name lower-case letters, digits and dashes, for example `sudut`
/// @param html the page
public record CertificateTemplate(String name, String html) {

  /// Most characters of a template, pictures within it included.
  public static final int MOST_CHARACTERS = 1_500_000;

  public CertificateTemplate {
    if (!isName(name)) {
      throw new IllegalArgumentException("a template's name has letters, digits and dashes");
    }
  }

  /// Whether a template may be called so.
  public static boolean isName(String name) {
    return name.matches("[a-z0-9][a-z0-9-]{0,39}");
  }
}
