package id.balai.service.signing;

import id.balai.base.Bundles;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.Translation;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Texts to begin with (R19): our own wording, without candidates or parties, all of it to be
/// edited.
public enum DeclarationTemplate {
  /// Deklarasi Pilkada Damai.
  PEACE("peace", "DAMAI", DeclarationPlan.Kind.JOINT),
  /// Ikrar Netralitas.
  PLEDGE("pledge", "IKRAR", DeclarationPlan.Kind.RECITED),
  /// Pakta Integritas of civil servants.
  PACT_CIVIL("pactasn", "PAKTA-ASN", DeclarationPlan.Kind.INDIVIDUAL),
  /// Pakta Integritas of other staff.
  PACT_STAFF("pactnon", "PAKTA-NON-ASN", DeclarationPlan.Kind.INDIVIDUAL),
  /// Pakta Integritas of village officials.
  PACT_VILLAGE("pactvillage", "PAKTA-DESA", DeclarationPlan.Kind.INDIVIDUAL),
  /// Pengukuhan FPK.
  INAUGURATION("inauguration", "PENGUKUHAN", DeclarationPlan.Kind.RECITED),
  /// Statement of a contingent.
  CONTINGENT("roster", "KONTINGEN", DeclarationPlan.Kind.JOINT);

  private final String key;
  private final String code;
  private final DeclarationPlan.Kind kind;

  DeclarationTemplate(String key, String code, DeclarationPlan.Kind kind) {
    this.key = key;
    this.code = code;
    this.kind = kind;
  }

  /// The heading in a language, `id` or `en`.
  public String title(String language) {
    return part("title", language);
  }

  /// The declaration as a plan; its code has a number behind it where the event has that code.
  ///
  /// @param session code of the session in which it is taken up
  public DeclarationPlan plan(Event event, String session) {
    String free = code;
    for (int i = 2; event.declaration(free).isPresent(); i++) {
      free = code + "-" + i;
    }
    return new DeclarationPlan(free, session, kind);
  }

  /// The first version of the text, Indonesian with an English translation.
  ///
  /// @param planned code of the declaration
  public DeclarationText text(Event event, String planned) {
    Translation english = in("en", event.place());
    Translation first = in("id", event.place());
    return new DeclarationText(
        event.id(),
        planned,
        1,
        first.language(),
        first.title(),
        first.opening(),
        first.points(),
        first.closing(),
        List.of(english));
  }

  private Translation in(String language, String place) {
    return new Translation(
        language,
        title(language),
        part("opening", language, place),
        Arrays.asList(part("points", language).split("\\|")),
        part("closing", language));
  }

  private String part(String name, String language, Object... values) {
    Locale locale = Locale.of(language);
    ResourceBundle bundle = Bundles.open("id.balai.service.declarations", locale);
    return new MessageFormat(bundle.getString(key + "." + name), locale).format(values);
  }
}
