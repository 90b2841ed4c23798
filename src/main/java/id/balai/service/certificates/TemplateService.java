package id.balai.service.certificates;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplatePreview;
import id.balai.domain.document.TemplateShelf;
import id.balai.domain.event.Event;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where templates of certificates are looked at, edited and kept.
public final class TemplateService {

  /// What the log calls a change of a template.
  public static final String CHANGED = "operator.template";

  private final SampleCertificate sample;
  private final TemplateShelf shelf;
  private final TemplatePreview preview;
  private final Ledger ledger;
  private final CurrentActor currentActor;

  public TemplateService(LedgerAccess access, TemplateShelf shelf, TemplatePreview preview) {
    this.sample = new SampleCertificate(access.repositories(), access.currentActor());
    this.shelf = shelf;
    this.preview = preview;
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
  }

  /// Names of all templates.
  public List<String> names() throws IOException {
    return shelf.names();
  }

  /// The template of this name.
  public Optional<CertificateTemplate> find(String name) throws IOException {
    return shelf.find(name);
  }

  /// What a certificate of the event's person with the longest name would look like.
  ///
  /// @param template as it stands in the editor, usable or not
  /// @param dpi pixels an inch
  public TemplatePreview.Shown show(Event event, CertificateTemplate template, int dpi)
      throws IOException {
    return preview.show(sample.of(event, template), dpi);
  }

  /// Keeps a template; one that cannot be used is not kept.
  ///
  /// @return what it looks like, or why it was not kept
  /// @throws id.balai.service.access.NotAllowedException when the current actor is not of the
  ///   committee
  public TemplatePreview.Shown keep(Event event, CertificateTemplate template) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    TemplatePreview.Shown shown = show(event, template, 40);
    if (shown instanceof TemplatePreview.Shown.Page) {
      shelf.put(template);
      ledger.record(currentActor.by(event), new WorkspaceFact.SettingChanged(event.id(), CHANGED));
    }
    return shown;
  }
}
