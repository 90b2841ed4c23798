package id.balai.service.papers;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Every paper that an event leaves, one entry each: its code, what is chosen with it, where the
/// archive keeps it and how it is filled. The window, the command line, the archive and the log of
/// prints follow from this list.
public enum PaperType {
  SHEETS(
      entry("attendance-sheet", from -> from.sheets()::sheets)
          .chosen(Part.SESSION, Part.GROUP, Part.ROLE, Part.INSTITUTION)
          .chosen(Part.SIZE, Part.MODE, Part.SORT)
          .kept("daftar-hadir/")),
  EMPTY_SHEET(
      entry("attendance-sheet", from -> from.sheets()::empty)
          .chosen(Part.SESSION, Part.GROUP, Part.SIZE, Part.COUNT)
          .ofOne(Part.SESSION)
          .most(500)),
  CERTIFICATES(
      entry("certificate", _ -> _ -> List.of())
          .chosen(Part.GROUP, Part.ROLE, Part.INSTITUTION)
          .without(Lack.CERTIFICATES)),
  BADGES(entry("badges", from -> from.badges()::badges).without(Lack.PEOPLE).kept("kartu/")),
  OPERATOR_CARDS(entry("badges", from -> from.badges()::operators)),
  DECLARATIONS(
      entry("joint-declaration", from -> from.declarations()::joint)
          .chosen(Part.SIZE)
          .without(Lack.DECLARATIONS)
          .kept("deklarasi/")),
  PACTS(
      entry("pact", from -> from.pacts()::pacts)
          .chosen(Part.SIZE)
          .without(Lack.DECLARATIONS)
          .kept("pakta/")),
  PLEDGES(
      entry("pledge", from -> from.pacts()::pledges)
          .chosen(Part.SIZE)
          .without(Lack.DECLARATIONS)
          .kept("ikrar/")),
  RECORD(
      entry("official-record", from -> from.office()::inauguration)
          .chosen(Part.SESSION, Part.GROUP, Part.SIZE)
          .ofOne(Part.SESSION, Part.GROUP)
          .without(Lack.MEMBERS)
          .filledIn()
          .kept(PaperType::records)),
  ROSTER(
      entry("contingent-roster", from -> from.office()::roster)
          .chosen(Part.GROUP, Part.SIZE)
          .ofOne(Part.GROUP)
          .without(Lack.MEMBERS)
          .kept(PaperType::rosters)),
  RECAP(
      entry("recap", from -> from.office()::recap)
          .chosen(Part.SESSION, Part.SIZE)
          .kept(PaperType::recaps)),
  RECEIPTS(
      entry("receipts", from -> from.office()::receipts)
          .chosen(Part.SESSION, Part.GROUP, Part.ROLE, Part.SIZE)
          .without(Lack.RECEIPTS)
          .filledIn()
          .kept(PaperType::payments)),
  INVITED(
      entry("invited-list", from -> from.lists()::invited)
          .chosen(Part.SIZE)
          .without(Lack.PEOPLE)
          .kept("daftar/")),
  CERTIFICATE_LIST(
      entry("certificate-list", from -> from.lists()::certificates)
          .chosen(Part.SIZE)
          .without(Lack.CERTIFICATES)
          .kept("daftar/")),
  MINUTES(entry("minutes", from -> from.office()::minutes).chosen(Part.SIZE).kept("notula/")),
  PHOTOS(entry("photo-page", from -> from.lists()::photos).chosen(Part.SIZE, Part.COUNT).most(40)),
  SLIPS(
      entry("slips", from -> from.office()::slips)
          .chosen(Part.SESSION, Part.COUNT)
          .ofOne(Part.SESSION)
          .most(1000));

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it once it is made
  private final Entry entry;

  PaperType(Entry entry) {
    this.entry = entry;
  }

  /// What can be chosen with a paper.
  public enum Part {
    SESSION,
    GROUP,
    SIZE,
    MODE,
    ROLE,
    INSTITUTION,
    SORT,
    COUNT
  }

  /// What is missing where a choice comes to no paper.
  public enum Lack {
    NOTHING,
    PEOPLE,
    CERTIFICATES,
    DECLARATIONS,
    MEMBERS,
    RECEIPTS
  }

  /// What the log of prints and exports calls it.
  public String code() {
    return entry.code;
  }

  /// What a command calls it, for example `empty-sheet`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The paper that a command means.
  ///
  /// @return empty when there is none of this name; certificates are issued, not ordered
  public static Optional<PaperType> ofWord(String word) {
    return Arrays.stream(values())
        .filter(type -> type.isOrdered() && type.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The paper that the log calls so.
  public static Optional<PaperType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /// Whether it is ordered; certificates are issued.
  public boolean isOrdered() {
    return this != CERTIFICATES;
  }

  /// What people choose among; cards of operators are printed where the cards are.
  public static List<PaperType> offered() {
    return Arrays.stream(values()).filter(type -> type != OPERATOR_CARDS).toList();
  }

  /// Whether an event of this kind needs it: a paper about declarations where there are some, a
  /// record or a receipt where something is filled in for it.
  public boolean isUsual(Event event) {
    return switch (this) {
      case DECLARATIONS, PACTS, PLEDGES -> !event.declarations().isEmpty();
      case RECORD, ROSTER -> !event.entries().inaugurations().isEmpty();
      case RECEIPTS -> event.entries().payment().hasAmounts();
      default -> true;
    };
  }

  /// Whether this is chosen with it.
  public boolean has(Part part) {
    return entry.parts.contains(part);
  }

  /// Whether it is about one session or group, never about all of them.
  public boolean isOfOne(Part part) {
    return entry.single.contains(part);
  }

  /// Whether the committee fills something in on it.
  public boolean isFilledIn() {
    return entry.isFilledIn;
  }

  /// The most lines, frames or slips; 0: it has none.
  public int most() {
    return entry.most;
  }

  /// What is missing where there is none.
  public Lack lack() {
    return entry.lack;
  }

  /// What the archive keeps of it: empty forms and what the house does not know are left out.
  public List<Kept> kept(Event event) {
    return entry.kept.apply(this, event);
  }

  /// Where the archive keeps a paper.
  ///
  /// @param folder beginning of its name under the content
  public record Kept(String folder, PaperOrder order) {}

  /// What fills it.
  Function<PaperRequest, List<PaperDraft>> content(PaperSources from) {
    return entry.content.apply(from);
  }

  private List<Kept> records(Event event) {
    return event.entries().inaugurations().stream()
        .map(filled -> new Kept("berita-acara/", PaperOrder.of(this).with(filled)))
        .toList();
  }

  private List<Kept> rosters(Event event) {
    var kept = new ArrayList<Kept>();
    for (Group group : event.groups()) {
      String folder = String.format(Locale.ROOT, "kontingen/%02d-", kept.size() + 1);
      kept.add(new Kept(folder, PaperOrder.of(this).group(group.name())));
    }
    return kept;
  }

  private List<Kept> recaps(Event event) {
    var kept = new ArrayList<Kept>(List.of(new Kept("rekap/", PaperOrder.of(this))));
    event
        .sessions()
        .forEach(each -> kept.add(new Kept("rekap/", PaperOrder.of(this).session(each.code()))));
    return kept;
  }

  private List<Kept> payments(Event event) {
    var payment = event.entries().payment();
    return payment.hasAmounts()
        ? List.of(new Kept("daftar/", PaperOrder.of(this).paying(payment)))
        : List.of();
  }

  private static Entry entry(String code, Content content) {
    return new Entry(code, content);
  }

  /// Which of the sources fills a paper.
  @FunctionalInterface
  private interface Content
      extends Function<PaperSources, Function<PaperRequest, List<PaperDraft>>> {}

  /// What makes one paper differ from the next.
  private static final class Entry {

    private final String code;
    private final Content content;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final Set<Part> single = EnumSet.noneOf(Part.class);
    private Lack lack = Lack.NOTHING;
    private boolean isFilledIn;
    private int most;
    private BiFunction<PaperType, Event, List<Kept>> kept = (_, _) -> List.of();

    Entry(String code, Content content) {
      this.code = code;
      this.content = content;
    }

    Entry chosen(Part... more) {
      parts.addAll(List.of(more));
      return this;
    }

    Entry ofOne(Part... more) {
      single.addAll(List.of(more));
      return this;
    }

    Entry without(Lack missing) {
      lack = missing;
      return this;
    }

    Entry filledIn() {
      isFilledIn = true;
      return this;
    }

    Entry most(int count) {
      most = count;
      return this;
    }

    Entry kept(String folder) {
      return kept((type, _) -> List.of(new Kept(folder, PaperOrder.of(type))));
    }

    Entry kept(BiFunction<PaperType, Event, List<Kept>> all) {
      kept = all;
      return this;
    }
  }
}
