package id.balai.ui.console.documents;

import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.Role;
import id.balai.domain.printing.PrintState;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.service.papers.PaperType;

/// Keys of the words for what can be chosen and what can happen.
final class DocumentWords {

  private DocumentWords() {}

  static String of(PaperType value) {
    return switch (value) {
      case SHEETS -> "documents.kind.sheets";
      case EMPTY_SHEET -> "documents.kind.empty.sheet";
      case CERTIFICATES -> "documents.kind.certificates";
      case BADGES, OPERATOR_CARDS -> "documents.kind.badges";
      case DECLARATIONS -> "documents.kind.declarations";
      case PACTS -> "documents.kind.pacts";
      case PLEDGES -> "documents.kind.pledges";
      case RECORD -> "documents.kind.record";
      case ROSTER -> "documents.kind.roster";
      case RECAP -> "documents.kind.recap";
      case RECEIPTS -> "documents.kind.receipts";
      case INVITED -> "documents.kind.invited";
      case CERTIFICATE_LIST -> "documents.kind.certificate.list";
      case MINUTES -> "documents.kind.minutes";
      case PHOTOS -> "documents.kind.photos";
      case SLIPS -> "documents.kind.slips";
    };
  }

  static String of(Role value) {
    return switch (value) {
      case PARTICIPANT -> "people.role.participant";
      case GUEST -> "people.role.guest";
      case SPEAKER -> "people.role.speaker";
      case MODERATOR -> "people.role.moderator";
      case COMMITTEE -> "people.role.committee";
      case HOST -> "people.role.host";
    };
  }

  /// Why there is no paper of a kind, and what to do.
  static String empty(PaperType value) {
    return switch (value.lack()) {
      case CERTIFICATES -> "documents.empty.certificates";
      case PEOPLE -> "documents.empty.people";
      case DECLARATIONS -> "documents.empty.declarations";
      case MEMBERS -> "documents.empty.members";
      case RECEIPTS -> "documents.empty.receipts";
      case NOTHING -> "documents.rows.empty";
    };
  }

  static String of(PaperFit value) {
    return switch (value) {
      case AS_IS -> "documents.fit.own";
      case A4 -> "documents.fit.smaller";
    };
  }

  static String of(SheetMode value) {
    return switch (value) {
      case FILLED -> "documents.mode.filled";
      case HYBRID -> "documents.mode.hybrid";
      case BLANK -> "documents.mode.blank";
      case EMPTY_LINES -> "documents.kind.empty.sheet";
    };
  }

  static String of(SheetSort value) {
    return switch (value) {
      case PROTOCOL -> "documents.sort.protocol";
      case RANK -> "documents.sort.rank";
      case NAME -> "documents.sort.name";
      case ARRIVAL -> "documents.sort.arrival";
      case VILLAGE -> "documents.sort.village";
    };
  }

  static String of(DocumentsViewModel.State value) {
    return switch (value) {
      case LOADING -> "documents.rows.loading";
      case READY -> "documents.rows.ready";
      case EMPTY -> "documents.rows.empty";
      case FAILED -> "documents.rows.failed";
    };
  }

  static String of(Printer.State value) {
    return switch (value) {
      case READY -> "documents.printer.ready";
      case PRINTING -> "documents.printer.printing";
      case STOPPED -> "documents.printer.stopped";
      case REFUSING -> "documents.printer.refusing";
      case NOT_TOLD -> "documents.printer.not.told";
    };
  }

  static String of(PrinterTrouble value) {
    return switch (value) {
      case PAPER_OUT -> "documents.trouble.paper.out";
      case PAPER_JAM -> "documents.trouble.paper.jam";
      case COVER_OPEN -> "documents.trouble.cover.open";
      case TONER_LOW -> "documents.trouble.toner.low";
      case TONER_OUT -> "documents.trouble.toner.out";
      case OFFLINE -> "documents.trouble.offline";
      case PAUSED -> "documents.trouble.paused";
      case OTHER -> "documents.trouble.other";
    };
  }

  static String of(PrintState value) {
    return switch (value) {
      case QUEUED -> "documents.outcome.queued";
      case PRINTED -> "documents.outcome.printed";
      case NOT_IN_TIME -> "documents.outcome.not.in.time";
      case NEVER_TOLD -> "documents.outcome.never.told";
      case CANCELLED -> "documents.outcome.cancelled";
      case NO_PRINT_SYSTEM -> "documents.outcome.no.print.system";
      case NO_SUCH_PRINTER -> "documents.outcome.no.such.printer";
      case REFUSED -> "documents.outcome.refused";
      case ABORTED -> "documents.outcome.aborted";
      case UNREADABLE -> "documents.outcome.unreadable";
    };
  }

  static String of(CertificateViewModel.Change value) {
    return switch (value) {
      case CORRECT -> "documents.change.correct";
      case REISSUE -> "documents.change.reissue";
      case WITHDRAW -> "documents.change.withdraw";
    };
  }
}
