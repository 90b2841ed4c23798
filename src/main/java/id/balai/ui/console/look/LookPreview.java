package id.balai.ui.console.look;

import id.balai.domain.document.PagePicture;
import id.balai.domain.document.PaperPreview;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.Session;
import id.balai.service.certificates.CertificateService;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperService;
import id.balai.service.papers.PaperType;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page of a paper as the draft makes it. The last page stays until the next one is drawn; who
/// types faster than papers are made sees the last word of it.
public final class LookPreview {

  private static final Logger LOG = LoggerFactory.getLogger(LookPreview.class);

  private static final int LEAST_WIDTH = 200;
  private static final int MOST_WIDTH = 1200;

  private final PaperService papers;
  private final CertificateService certificates;
  private final PaperPreview previews;
  private final LatestOnly latest;
  private final ObjectProperty<ShownPaper> paper = new SimpleObjectProperty<>(ShownPaper.SHEET);
  private final IntegerProperty page = new SimpleIntegerProperty();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private double roomWidth = 520;
  private double roomHeight = 640;

  public LookPreview(
      Tasks tasks, PaperService papers, CertificateService certificates, PaperPreview previews) {
    this.papers = papers;
    this.certificates = certificates;
    this.previews = previews;
    this.latest = new LatestOnly(tasks);
  }

  /// Which paper is looked at.
  public ObjectProperty<ShownPaper> paperProperty() {
    return paper;
  }

  /// Which of its pages, from 0.
  public IntegerProperty pageProperty() {
    return page;
  }

  /// How many pages it has.
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// The page; empty until one was drawn, and where none could be.
  public ReadOnlyObjectProperty<Optional<PagePicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /// The room for a page, in pixels.
  void room(double width, double height) {
    roomWidth = width;
    roomHeight = height;
  }

  private record Drawn(PagePicture picture, int page, int count) {}

  /// Draws the chosen page of an event's paper.
  void show(Event event) {
    ShownPaper wanted = paper.get();
    int number = page.get();
    double width = roomWidth;
    double height = roomHeight;
    latest.run(
        () -> draw(event, wanted, number, width, height),
        drawn -> {
          count.set(drawn.count());
          picture.set(Optional.of(drawn.picture()));
          if (page.get() >= drawn.count()) {
            page.set(drawn.page());
          }
        },
        broken -> {
          LOG.warn("a paper cannot be shown", broken);
          picture.set(Optional.empty());
        });
  }

  private Drawn draw(Event event, ShownPaper wanted, int number, double width, double height)
      throws IOException {
    Path file = Files.createTempFile("balai-", ".pdf");
    try {
      try (var out = Files.newOutputStream(file)) {
        paper(event, wanted).content().writeTo(out);
      }
      try (PaperPreview.Opened opened = previews.open(file)) {
        int shown = Math.clamp(number, 0, opened.count() - 1);
        double fitting = Math.min(width, height / opened.proportion(shown));
        int pixels = Math.clamp(Math.round(fitting), LEAST_WIDTH, MOST_WIDTH);
        return new Drawn(opened.picture(shown, pixels), shown, opened.count());
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /// The paper; numbered lines where the event has nothing yet to put on it.
  private Paper paper(Event event, ShownPaper wanted) throws IOException {
    if (wanted == ShownPaper.CERTIFICATE) {
      return certificates.sample(event);
    }
    return orders(event, wanted)
        .map(order -> papers.of(event, order))
        .flatMap(found -> found.stream().limit(1))
        .findFirst()
        .orElseGet(() -> papers.of(event, PaperOrder.of(PaperType.EMPTY_SHEET)).getFirst());
  }

  private static Stream<PaperOrder> orders(Event event, ShownPaper wanted) {
    return switch (wanted) {
      case SHEET ->
          event.sessions().stream()
              .map(session -> PaperOrder.of(PaperType.SHEETS).session(session.code()));
      case RECAP -> Stream.of(PaperOrder.of(PaperType.RECAP));
      case DECLARATION ->
          Stream.of(PaperType.DECLARATIONS, PaperType.PACTS, PaperType.RECAP).map(PaperOrder::of);
      case PACT -> Stream.of(PaperOrder.of(PaperType.PACTS));
      case RECEIPTS ->
          Stream.of(PaperOrder.of(PaperType.RECEIPTS).paying(event.entries().payment()));
      case MINUTES, CERTIFICATE -> Stream.of(PaperOrder.of(PaperType.MINUTES));
      case ROSTER ->
          event.groups().reversed().stream()
              .map(Group::name)
              .map(PaperOrder.of(PaperType.ROSTER)::group);
      case RECORD ->
          Stream.concat(event.entries().inaugurations().stream(), unfilled(event))
              .map(PaperOrder.of(PaperType.RECORD)::with);
    };
  }

  private static Stream<InaugurationEntry> unfilled(Event event) {
    String session = event.sessions().stream().map(Session::code).findFirst().orElse("");
    return event.groups().stream().map(one -> new InaugurationEntry(session, one.name()));
  }
}
