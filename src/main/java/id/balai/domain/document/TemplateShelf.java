package id.balai.domain.document;

import id.balai.domain.event.CertificatePlan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The templates of this installation: those that ship, and those that an organizer wrote. One of
/// the organizer's stands before a shipped one of the same name.
public interface TemplateShelf {

  /// Names in alphabetical order.
  List<String> names() throws IOException;

  /// The template of this name.
  Optional<CertificateTemplate> find(String name) throws IOException;

  /// The template of this name, or the standard one when there is none.
  default CertificateTemplate template(String name) throws IOException {
    var found = find(name);
    return found.isPresent()
        ? found.get()
        : find(CertificatePlan.STANDARD_TEMPLATE)
            .orElseThrow(() -> new IOException("the standard template does not ship"));
  }

  /// Stores an organizer's template; what stood there is replaced as a whole.
  void put(CertificateTemplate template) throws IOException;
}
