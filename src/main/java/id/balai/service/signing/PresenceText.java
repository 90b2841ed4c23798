package id.balai.service.signing;

import id.balai.base.Bundles;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.Translation;
import id.balai.domain.event.Event;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.event.Session;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What somebody signs who signs for being present (*tanda tangan kehadiran*): one sentence, so
/// that a signature never stands under nothing.
public final class PresenceText {
  private PresenceText() {}

  /// The text of a session, Indonesian with an English translation.
  public static DeclarationText of(Event event, Session session) {
    return new DeclarationText(
        event.id(),
        PresenceSignature.code(session.code()),
        1,
        "id",
        say("title", "id"),
        "",
        List.of(say("points", "id")),
        "",
        List.of(new Translation("en", say("title", "en"), "", List.of(say("points", "en")), "")));
  }

  private static String say(String part, String language) {
    Locale locale = Locale.of(language);
    ResourceBundle bundle = Bundles.open("id.balai.service.declarations", locale);
    return bundle.getString("presence." + part);
  }
}
