package id.balai.ui.console.documents;

import id.balai.domain.document.PaperKind;
import id.balai.domain.event.Event;
import id.balai.domain.printing.PrintedPaper;
import id.balai.service.issuing.Paper;
import id.balai.service.issuing.PaperSubject;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What papers are called on the screen: the paper and whom it is about, and beneath it the session
/// and the date.
final class DocumentTitles {

  private static final String BETWEEN = " · ";

  private final Event event;
  private final Messages messages;

  DocumentTitles(Event event, Messages messages) {
    this.event = event;
    this.messages = messages;
  }

  /// The first line.
  String title(DocumentRow row) {
    return row.certificate()
        .map(issued -> issued.certificate().number())
        .or(() -> row.paper().map(paper -> joined(kind(paper), paper.subject().part())))
        .orElse("");
  }

  /// The second line.
  String detail(DocumentRow row) {
    return row.certificate().isPresent()
        ? row.holder()
        : row.paper().map(paper -> joined(paper.subject().occasion(), day())).orElse("");
  }

  /// A paper that was printed.
  String title(PrintedPaper printed) {
    Optional<PaperKind> kind =
        Arrays.stream(PaperKind.values()).filter(one -> isOf(printed, one)).findFirst();
    if (kind.isEmpty()) {
      return printed.scope();
    }
    OptionalInt number = PaperSubject.number(printed.scope());
    PaperSubject subject = PaperSubject.read(event, printed.scope());
    String part =
        number.isPresent()
            ? messages.text("documents.number", Integer.toString(number.getAsInt()))
            : subject.part();
    return joined(messages.text(DocumentWords.of(kind.get())), part, subject.occasion());
  }

  private static boolean isOf(PrintedPaper printed, PaperKind kind) {
    return printed.kind().equals(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String kind(Paper paper) {
    return messages.text(DocumentWords.of(paper.kind()));
  }

  private String day() {
    return new EventTime(event.zone(), messages).day(event.date());
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
  }
}
