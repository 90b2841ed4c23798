package id.balai.ui.console.templates;

import id.balai.domain.document.TemplateFlaw;

/// The sentence for each reason why a template cannot be used.
final class FlawSentences {
  private FlawSentences() {}

  static String key(TemplateFlaw flaw) {
    return switch (flaw) {
      case TOO_LARGE -> "templates.flaw.large";
      case NOT_WELL_FORMED -> "templates.flaw.form";
      case ACTIVE -> "templates.flaw.active";
      case OUTSIDE -> "templates.flaw.outside";
      case NO_NAME -> "templates.flaw.name";
      case UNKNOWN_FIELD -> "templates.flaw.field";
      case DOUBLE_FIELD -> "templates.flaw.twice";
      case NO_ROOM -> "templates.flaw.room";
      case CODE_TOO_SMALL -> "templates.flaw.code";
      case UNKNOWN_FONT -> "templates.flaw.font";
      case PICTURE -> "templates.flaw.picture";
      case OVERFLOW -> "templates.flaw.over";
      case NOT_DRAWN -> "templates.flaw.drawn";
    };
  }
}
