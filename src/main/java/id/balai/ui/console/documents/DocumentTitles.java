package id.balai.ui.console.documents;

import id.balai.domain.document.PaperSubject;
import id.balai.domain.event.Event;
import id.balai.domain.printing.PrintRun;
import id.balai.domain.printing.PrintedPaper;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperType;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.Optional;
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

  /// A paper that was printed; of an older log its name alone.
  String title(PrintedPaper printed) {
    if (printed.kind().equals(PrintRun.LABEL)) {
      return joined(messages.text("documents.label"), printed.scope());
    }
    Optional<PaperType> type = PaperType.ofCode(printed.kind());
    PaperSubject subject = printed.subject();
    if (type.isEmpty() || printed.isOfOlderLog()) {
      return type.map(found -> joined(messages.of("documents.kind", found), printed.scope()))
          .orElse(printed.scope());
    }
    String part =
        subject.number() == 0
            ? subject.part()
            : messages.text("documents.number", Integer.toString(subject.number()));
    return joined(messages.of("documents.kind", type.get()), part, subject.occasion());
  }

  private String kind(Paper paper) {
    return messages.of("documents.kind", paper.type());
  }

  private String day() {
    return new EventTime(event.zone(), messages).days(event);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
  }
}
