package id.balai.ui.console.prepare;

import id.balai.service.readiness.ReadinessService.Point;

/// Names what is looked at, how it stands, and what is to be done.
final class PointWords {

  private PointWords() {}

  static String name(Point point) {
    return switch (point) {
      case EVENT -> "prepare.event";
      case LIST -> "prepare.list";
      case DECLARATION -> "prepare.declaration";
      case OFFICIALS -> "prepare.officials";
      case PRIVACY -> "prepare.privacy";
      case BADGES -> "prepare.cards";
      case PIN -> "prepare.pin";
      case PRINTER -> "prepare.printer";
      case BACKUP -> "prepare.backup";
      case CLOCK -> "prepare.clock";
    };
  }

  static String done(Point point) {
    return switch (point) {
      case EVENT -> "prepare.event.done";
      case LIST -> "prepare.list.done";
      case DECLARATION -> "prepare.declaration.done";
      case OFFICIALS -> "prepare.officials.done";
      case PRIVACY -> "prepare.privacy.done";
      case BADGES -> "prepare.cards.done";
      case PIN -> "prepare.pin.done";
      case PRINTER -> "prepare.printer.done";
      case BACKUP -> "prepare.backup.done";
      case CLOCK -> "prepare.clock.done";
    };
  }

  static String missing(Point point) {
    return switch (point) {
      case EVENT -> "prepare.event.missing";
      case LIST -> "prepare.list.missing";
      case DECLARATION -> "prepare.declaration.missing";
      case OFFICIALS -> "prepare.officials.missing";
      case PRIVACY -> "prepare.privacy.missing";
      case BADGES -> "prepare.cards.missing";
      case PIN -> "prepare.pin.missing";
      case PRINTER -> "prepare.printer.missing";
      case BACKUP -> "prepare.backup.missing";
      case CLOCK -> "prepare.clock.missing";
    };
  }

  static String action(Point point) {
    return switch (point) {
      case LIST -> "prepare.import";
      case BADGES -> "prepare.badges";
      default -> "prepare.go";
    };
  }
}
