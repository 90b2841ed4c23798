package id.balai.roster.table;

import id.balai.domain.participant.roster.Certainty;
import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Decides what the columns of a table hold, all of them together: the words above a column, what
/// stands below, and which other column would do better.
final class ColumnDecider {
  private static final double HIDDEN = 2.5;
  private static final double ENOUGH = 0.25;
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  private record Bid(int index, RosterColumn holds, double strength, double total) {}

  private final Panel panel;
  private final List<HeaderCells> headers;
  private final List<ColumnProfile> profiles;
  private final Set<Integer> hidden;
  private final Map<Integer, Bid> won = new HashMap<>();
  private final Map<Integer, Meaning> meanings = new HashMap<>();
  private final FurtherNames further;

  /// @param headers words above each column of the file
  /// @param profiles what stands in each column
  /// @param hidden columns that the office hid
  ColumnDecider(
      Panel panel, List<HeaderCells> headers, List<ColumnProfile> profiles, Set<Integer> hidden) {
    this.panel = panel;
    this.headers = headers;
    this.profiles = profiles;
    this.hidden = hidden;
    this.further = new FurtherNames(panel, headers, profiles, meanings);
  }

  /// One reading for each column of the panel.
  List<ColumnReading> decide() {
    readWords();
    auction();
    settleNames();
    byContent();
    if (isTaken(RosterColumn.FURTHER_NAME)) {
      settlePersons();
    }
    nameByOffice();
    List<ColumnReading> readings = new ArrayList<>();
    for (int i = panel.from(); i < panel.to(); i++) {
      readings.add(reading(i));
    }
    return readings;
  }

  /// What the words above the columns say, in the light of what stands below.
  private void readWords() {
    for (int i = panel.from(); i < panel.to(); i++) {
      int index = i;
      headers.get(i).meaning().ifPresent(m -> meanings.put(index, m));
    }
    boolean hasPost =
        meanings.values().stream()
            .anyMatch(m -> m.holds() == RosterColumn.POSITION && m.strength() > Meaning.HINT);
    for (int i = panel.from(); i < panel.to(); i++) {
      Meaning meaning = meanings.get(i);
      boolean isNamed =
          meaning != null && (meaning.holds().isName() || saysName(headers.get(i).header()));
      if (isNamed && !hasPost && profiles.get(i).pairs() > HALF) {
        meanings.put(i, new Meaning(RosterColumn.NAME_AND_POSITION, Meaning.SURE));
      }
    }
    List<Integer> holders = further.ofOffices();
    holders.forEach(i -> meanings.put(i, new Meaning(RosterColumn.FURTHER_NAME, Meaning.CLEAR)));
    holders.stream()
        .limit(1)
        .forEach(i -> meanings.put(i, new Meaning(RosterColumn.NAME, Meaning.CLEAR)));
    holders.stream().skip(1).forEach(i -> won.put(i, bid(i, meaning(i))));
  }

  private static boolean saysName(String header) {
    return HeaderText.of(header).has("nama");
  }

  private Meaning meaning(int index) {
    return Objects.requireNonNull(meanings.get(index));
  }

  /// The column that fits best gets the meaning; the others go without.
  private void auction() {
    List<Bid> bids = new ArrayList<>();
    for (int i = panel.from(); i < panel.to(); i++) {
      Meaning meaning = meanings.get(i);
      if (meaning == null) {
        continue;
      }
      boolean isWanted =
          meaning.holds() != RosterColumn.IGNORED
              && (meaning.strength() >= Meaning.HINT || meaning.holds() == RosterColumn.NAME);
      if (isWanted) {
        bids.add(bid(i, meaning));
      }
    }
    bids.sort(Comparator.comparingDouble(Bid::total).reversed());
    bids.stream().filter(b -> b.total >= ENOUGH).forEach(this::award);
  }

  private Bid bid(int index, Meaning meaning) {
    double content = Content.of(meaning.holds(), profiles.get(index));
    double whole = HeaderText.of(headers.get(index).header()).has("lengkap") ? 0.3 : 0;
    double total = meaning.strength() + content + whole - (hidden.contains(index) ? HIDDEN : 0);
    return new Bid(index, meaning.holds(), meaning.strength(), total);
  }

  private void award(Bid bid) {
    if (!won.containsKey(bid.index) && !isTaken(bid.holds)) {
      won.put(bid.index, bid);
    }
  }

  private boolean isTaken(RosterColumn holds) {
    return won.values().stream().anyMatch(b -> b.holds == holds);
  }

  /// Two halves of a name count where no column has it whole; a name without titles stands beside
  /// the printed one.
  private void settleNames() {
    boolean isWhole = isTaken(RosterColumn.NAME) || isTaken(RosterColumn.NAME_AND_POSITION);
    if (isWhole) {
      won.values()
          .removeIf(b -> b.holds == RosterColumn.GIVEN_NAME || b.holds == RosterColumn.FAMILY_NAME);
    }
    for (int i = panel.from(); i < panel.to(); i++) {
      boolean isPlain = HeaderWords.normal(headers.get(i).header()).equals("nama");
      if (isWhole && isPlain && !won.containsKey(i) && hasTitles()) {
        won.put(i, new Bid(i, RosterColumn.BARE_NAME, Meaning.CLEAR, Meaning.CLEAR));
      }
    }
  }

  private boolean hasTitles() {
    return isTaken(RosterColumn.FRONT_TITLES) || isTaken(RosterColumn.BACK_TITLES);
  }

  /// Columns whose words say nothing, but whose cells do.
  private void byContent() {
    for (int i = panel.from(); i < panel.to(); i++) {
      if (!won.containsKey(i) && !meanings.containsKey(i)) {
        Optional<RosterColumn> found = told(i);
        int index = i;
        found
            .filter(f -> !isTaken(f))
            .ifPresent(f -> won.put(index, new Bid(index, f, 0, f == RosterColumn.NIP ? 2 : 1)));
      }
    }
    if (!isNamed()) {
      bestName().ifPresent(i -> won.put(i, new Bid(i, RosterColumn.NAME, 0, 0)));
    }
  }

  private boolean isNamed() {
    return isTaken(RosterColumn.NAME)
        || isTaken(RosterColumn.NAME_AND_POSITION)
        || isTaken(RosterColumn.GIVEN_NAME);
  }

  /// Where a row names several people each of them may have a number and a telephone, right of the
  /// name. One that only the last of them has may be anybody's: somebody must say.
  private void settlePersons() {
    List<Integer> names =
        IntStream.range(panel.from(), panel.to())
            .filter(i -> won.containsKey(i) && bidAt(i).holds.isName())
            .boxed()
            .toList();
    for (int i = names.getFirst(); i < panel.to(); i++) {
      Meaning meaning = meanings.get(i);
      if (meaning == null || !meaning.holds().isPersonal() || won.containsKey(i)) {
        continue;
      }
      Bid bid = bid(i, meaning);
      if (bid.total >= ENOUGH && !isTaken(bid.holds, segment(i, names))) {
        won.put(i, bid);
      }
    }
    List<Integer> last = segment(names.getLast(), names);
    won.values()
        .removeIf(
            b ->
                last.contains(b.index)
                    && b.holds.isPersonal()
                    && won.values().stream().filter(o -> o.holds == b.holds).count() == 1);
  }

  private Bid bidAt(int index) {
    return Objects.requireNonNull(won.get(index));
  }

  /// The columns from the name at or left of this one up to the next name.
  private List<Integer> segment(int index, List<Integer> names) {
    int from = names.stream().filter(n -> n <= index).reduce((_, b) -> b).orElse(panel.from());
    int to = names.stream().filter(n -> n > index).findFirst().orElse(panel.to());
    return IntStream.range(from, to).boxed().toList();
  }

  private boolean isTaken(RosterColumn holds, List<Integer> among) {
    return won.values().stream().anyMatch(b -> b.holds == holds && among.contains(b.index));
  }

  /// Where no column has names, those are invited who hold the offices.
  private void nameByOffice() {
    boolean isEmpty =
        won.values().stream()
            .filter(b -> b.holds == RosterColumn.NAME)
            .allMatch(b -> profiles.get(b.index).filled() == 0);
    boolean isOtherwise =
        isTaken(RosterColumn.GIVEN_NAME) || isTaken(RosterColumn.NAME_AND_POSITION) || !isEmpty;
    if (isOtherwise || hasCounts()) {
      return;
    }
    won.values().stream()
        .filter(b -> b.holds == RosterColumn.POSITION && profiles.get(b.index).offered() > HALF)
        .findFirst()
        .ifPresent(
            b -> {
              won.values().removeIf(other -> other.holds == RosterColumn.NAME);
              won.put(b.index, new Bid(b.index, RosterColumn.NAME, 0, Meaning.HINT));
            });
  }

  /// Whether numbers are counted up, as in a summary, which is about nobody.
  private boolean hasCounts() {
    return IntStream.range(panel.from(), panel.to())
        .filter(i -> !won.containsKey(i) || bidAt(i).holds == RosterColumn.IGNORED)
        .mapToObj(profiles::get)
        .anyMatch(p -> p.filled() > 0 && p.share(CellKind.COUNT, CellKind.AMOUNT) > HALF);
  }

  private Optional<RosterColumn> told(int index) {
    ColumnProfile cells = profiles.get(index);
    boolean isBare = headers.get(index).header().isEmpty();
    boolean isNip =
        cells.share(CellKind.NIP) > 0 && cells.share(CellKind.NIP, CellKind.LOST) >= MOST;
    if (isNip) {
      return Optional.of(RosterColumn.NIP);
    }
    if (isBare && cells.share(CellKind.NIK) >= MOST && cells.distinct() > 0.9) {
      return isTaken(RosterColumn.IDENTITY) ? Optional.empty() : Optional.of(RosterColumn.NIK);
    }
    if (isBare && cells.share(CellKind.LOST) >= MOST) {
      return Optional.of(RosterColumn.IDENTITY);
    }
    if (isBare && cells.share(CellKind.PHONE) >= MOST) {
      return Optional.of(RosterColumn.PHONE);
    }
    if (cells.share(CellKind.SEX) >= 0.8 && cells.looked() >= 2) {
      return Optional.of(RosterColumn.SEX);
    }
    boolean isCounted = isBare && cells.share(CellKind.COUNT) >= 0.8 && cells.steps() >= 0.5;
    return isCounted ? Optional.of(RosterColumn.ROW_NUMBER) : byWords(cells, isBare);
  }

  /// Offices and posts begin with words of their own.
  private static Optional<RosterColumn> byWords(ColumnProfile cells, boolean isBare) {
    if (isBare && cells.posts() > 0.5) {
      return Optional.of(RosterColumn.POSITION);
    }
    return isBare && cells.offices() > 0.5
        ? Optional.of(RosterColumn.INSTITUTION)
        : Optional.empty();
  }

  private Optional<Integer> bestName() {
    return IntStream.range(panel.from(), panel.to())
        .boxed()
        .filter(i -> !won.containsKey(i) && maySayNames(i))
        .filter(i -> Content.of(RosterColumn.NAME, profiles.get(i)) >= 1 && areNames(i))
        .max(Comparator.comparingDouble(i -> Content.of(RosterColumn.NAME, profiles.get(i))));
  }

  /// Whether the words above a column leave it open that names of the people stand there.
  private boolean maySayNames(int index) {
    Meaning meaning = meanings.get(index);
    return meaning == null
        || (meaning.holds() != RosterColumn.IGNORED && !meaning.holds().isName());
  }

  /// Words that begin with capitals as names do, and some that many people are called.
  private boolean areNames(int index) {
    ColumnProfile cells = profiles.get(index);
    return cells.share(CellKind.TITLED, CellKind.CAPITALS, CellKind.NAMED_NUMBER) >= 0.7
        && cells.known() + cells.share(CellKind.TITLED) >= 0.2;
  }

  private ColumnReading reading(int index) {
    Bid bid = won.get(index);
    RosterColumn holds = bid == null ? RosterColumn.IGNORED : bid.holds;
    return new ColumnReading(
        index,
        headers.get(index).header(),
        holds,
        bid == null ? notTaken(index) : certainty(bid),
        profiles.get(index).examples(),
        bid == null ? question(index) : Optional.empty());
  }

  private Certainty notTaken(int index) {
    Meaning meaning = meanings.get(index);
    boolean isKnown = meaning != null && meaning.holds() == RosterColumn.IGNORED;
    return isKnown ? Certainty.SURE : Certainty.LIKELY;
  }

  private Certainty certainty(Bid bid) {
    double content = Content.of(bid.holds, profiles.get(bid.index));
    boolean isEmpty = profiles.get(bid.index).filled() == 0;
    if (bid.strength >= 2.4 && (content >= 0.25 || isEmpty || isFree(bid.holds))) {
      return Certainty.SURE;
    }
    return bid.total >= 1.8 ? Certainty.LIKELY : Certainty.UNSURE;
  }

  /// Columns whose cells may be anything.
  private static boolean isFree(RosterColumn holds) {
    return switch (holds) {
      case NOTE, CODE, SESSIONS, SIGNS_DECLARATION, FRONT_TITLES, BACK_TITLES, IDENTITY_KIND ->
          true;
      default -> false;
    };
  }

  private boolean isOfOthers() {
    return won.values().stream()
        .anyMatch(b -> b.holds == RosterColumn.NAME && b.strength > 0 && b.strength < Meaning.HINT);
  }

  /// Whether the names that were taken are said to be somebody else's, and the column is about the
  /// same, as *NIK Kepala Keluarga* beside *Nama Kepala Keluarga*.
  private boolean isAboutSame(int index) {
    String words = HeaderWords.normal(headers.get(index).header());
    return won.values().stream()
        .filter(b -> b.holds.isName() && b.strength > 0 && b.strength < Meaning.HINT)
        .map(b -> HeaderText.of(headers.get(b.index).header()).phraseBehind())
        .anyMatch(words::contains);
  }

  /// What a column looks like that was not taken; empty where its words say whose it is.
  private Optional<RosterColumn> question(int index) {
    if (isNamed() && further.isOpen(index, isOfOthers())) {
      return Optional.of(RosterColumn.FURTHER_NAME);
    }
    Meaning meaning = meanings.get(index);
    boolean isKnown =
        meaning != null
            && (meaning.holds() == RosterColumn.IGNORED || meaning.strength() < Meaning.HINT);
    if (isKnown && !isAboutSame(index)) {
      return Optional.empty();
    }
    ColumnProfile cells = profiles.get(index);
    if (cells.share(CellKind.NIP) >= MOST) {
      return Optional.of(RosterColumn.NIP);
    }
    if (cells.share(CellKind.NIK) >= MOST) {
      return Optional.of(RosterColumn.NIK);
    }
    if (cells.share(CellKind.PHONE) >= MOST) {
      return Optional.of(RosterColumn.PHONE);
    }
    boolean isNumber =
        cells.share(CellKind.DIGITS, CellKind.LOST, CellKind.NIK, CellKind.NIP) >= MOST;
    return isNumber ? Optional.of(RosterColumn.IDENTITY) : Optional.empty();
  }
}
