package id.balai.app;

import id.balai.app.hub.LocalJoining;
import id.balai.base.Threads;
import id.balai.base.WholeFile;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.StoreAwayException;
import id.balai.service.access.CurrentActor;
import id.balai.service.hub.Mover;
import id.balai.service.merging.OfflineMerge;
import id.balai.store.jdbc.Store;
import id.balai.store.jdbc.StoreOpening;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves a data folder by opening it once with its own database and once with the common one.
///
/// @param shelves where the key of a data folder stands
/// @param hub the common database that the folder uses now
/// @param addresses reads the file of a station and checks it
/// @param steps is told what is done
/// @param ownLogin lets this laptop in at the server that it runs itself, if it does
record LocalMover(
    Clock clock,
    Function<Path, KeyShelf> shelves,
    Optional<String> hub,
    Function<Path, HubAddress> addresses,
    Function<Path, Optional<String>> ownLogin,
    Consumer<Step> steps)
    implements Mover {

  private static final String ADDRESS = "balai.hub";

  /// What a house had before it came home, for whoever looks.
  private static final String LEFT = "balai.hub.lama";

  /// What is counted on both sides.
  private record Sum(Map<String, Long> counted, List<LogHead> heads) {

    static Sum of(Store store, List<UUID> events) {
      Repositories repositories = store.repositories();
      var counted = new TreeMap<String, Long>();
      for (UUID id : events) {
        Optional<Event> event = repositories.events().find(id);
        add(counted, "events", event.isPresent() ? 1 : 0);
        add(counted, "people", repositories.participants().ofEvent(id).size());
        for (Session session : event.map(Event::sessions).orElse(List.of())) {
          add(counted, "presences", repositories.attendances().count(id, session.code()));
        }
        add(counted, "signatures", repositories.signatures().ofEvent(id).size());
        add(counted, "signatures", repositories.signatures().onPaper(id).size());
        add(counted, "certificates", repositories.certificates().ofEvent(id).size());
        add(counted, "prints", repositories.prints().ofEvent(id).size());
      }
      return new Sum(counted, store.log().heads());
    }

    private static void add(Map<String, Long> counted, String what, long more) {
      counted.merge(what, more, Long::sum);
    }

    /// Whether a house has all of this: every chain as far as it went, and the same counts.
    boolean isIn(Store house, List<UUID> events) {
      Map<String, Long> there = of(house, events).counted;
      if (!counted.equals(there)) {
        log().error("{} came out as {}", counted, there);
        return false;
      }
      return heads.stream()
          .allMatch(
              head ->
                  house.log().hash(head.chain(), head.sequence()).equals(Optional.of(head.hash())));
    }
  }

  @Override
  public Mover telling(Consumer<Step> told) {
    return new LocalMover(clock, shelves, hub, addresses, ownLogin, told);
  }

  @Override
  public boolean mayJoin() {
    return hub.filter(Store::isThere).isEmpty();
  }

  @Override
  public Moved toHub(Path folder, Path file) {
    if (!mayJoin()) {
      return new Moved.Not("move.hub.already");
    }
    return switch (addresses.apply(file)) {
      case HubAddress.None _ -> new Moved.Not("move.file");
      case HubAddress.Refused(String key) -> new Moved.Not(key);
      case HubAddress.At(String url) ->
          hub.isPresent() ? toOtherHub(folder, file, url) : toHub(folder, file, url);
    };
  }

  @Override
  public Moved toOwn(Path folder) {
    if (hub.isPresent()) {
      return new Moved.Not("move.hub.already");
    }
    Optional<String> address = ownLogin.apply(folder);
    if (address.isEmpty()) {
      return new Moved.Not("hub.server.none");
    }
    try {
      Path file = folder.resolve(LocalJoining.WAITING);
      WholeFile.write(file, (address.get() + "\n").getBytes(StandardCharsets.UTF_8));
      return toHub(folder, file);
    } catch (IOException e) {
      throw new UncheckedIOException("the address of the common database was not kept", e);
    }
  }

  private Moved toHub(Path folder, Path file, String url) {
    steps.accept(Step.COUNTING);
    var events = new ArrayList<UUID>();
    Optional<Sum> before =
        in(
            folder,
            Optional.empty(),
            alone -> {
              alone.repositories().events().all().forEach(event -> events.add(event.id()));
              return Sum.of(alone, events);
            });
    if (before.isEmpty()) {
      return new Moved.Not("move.not.opened");
    }
    steps.accept(Step.CARRYING);
    // Whoever opens a folder with a common database lets it catch up, all or nothing.
    Optional<Boolean> isThere =
        in(
            folder,
            Optional.of(url),
            common -> {
              steps.accept(Step.COMPARING);
              return before.get().isIn(common, events);
            });
    if (isThere.isEmpty() || !isThere.get()) {
      return new Moved.Not(isThere.isEmpty() ? "hub.away" : "move.differs");
    }
    keep(folder, file);
    return new Moved.Done(before.get().counted());
  }

  /// The one that it had is lost: whatever of that one the next one does not have, others bring.
  private Moved toOtherHub(Path folder, Path file, String url) {
    steps.accept(Step.CARRYING);
    Optional<Optional<Map<String, Long>>> there =
        in(
            folder,
            Optional.of(url),
            common -> {
              merge(common);
              steps.accept(Step.COMPARING);
              var events = new ArrayList<UUID>();
              common.repositories().events().all().forEach(event -> events.add(event.id()));
              boolean isMet = common.ledger().aloneFor().isEmpty();
              return Optional.of(Sum.of(common, events).counted).filter(_ -> isMet);
            });
    if (there.isEmpty() || there.get().isEmpty()) {
      return new Moved.Not("hub.away");
    }
    keep(folder, file);
    return new Moved.Done(there.get().get());
  }

  private void keep(Path folder, Path file) {
    steps.accept(Step.KEEPING);
    try {
      WholeFile.write(folder.resolve(ADDRESS), Files.readAllBytes(file));
      if (file.equals(folder.resolve(LocalJoining.WAITING))) {
        WholeFile.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the address of the common database was not kept", e);
    }
  }

  @Override
  public Moved home(Path folder) {
    if (hub.isEmpty()) {
      return new Moved.Not("move.home.already");
    }
    steps.accept(Step.COUNTING);
    var events = new ArrayList<UUID>();
    var facts = new ArrayList<Fact>();
    Optional<Optional<Sum>> before =
        in(
            folder,
            hub,
            common -> {
              merge(common);
              if (common.ledger().aloneFor().isPresent() || common.apart().waiting() > 0) {
                return Optional.empty();
              }
              common.repositories().events().all().forEach(event -> events.add(event.id()));
              facts.addAll(common.homecoming());
              return Optional.of(Sum.of(common, events));
            });
    if (before.isEmpty() || before.get().isEmpty()) {
      return new Moved.Not("hub.away");
    }
    steps.accept(Step.CARRYING);
    Sum there = before.get().get();
    Optional<Boolean> isHome =
        in(
            folder,
            Optional.empty(),
            alone -> {
              Recording kept =
                  alone.ledger().record(CurrentActor.ofProgram(clock.instant()), facts);
              steps.accept(Step.COMPARING);
              return kept instanceof Recording.Stored && there.isIn(alone, events);
            });
    if (isHome.isEmpty() || !isHome.get()) {
      return new Moved.Not(isHome.isEmpty() ? "move.not.opened" : "move.differs");
    }
    steps.accept(Step.KEEPING);
    try {
      if (Files.exists(folder.resolve(ADDRESS))) {
        WholeFile.write(folder.resolve(LEFT), Files.readAllBytes(folder.resolve(ADDRESS)));
        Files.delete(folder.resolve(ADDRESS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the address of the common database was not put away", e);
    }
    return new Moved.Done(there.counted());
  }

  private void merge(Store store) {
    try {
      store.lookAtOthers();
      new OfflineMerge(store.apart(), store.repositories(), store.ledger(), clock).merge();
      store.lookAtOthers();
    } catch (StoreAwayException e) {
      log().warn("the common database is away", e);
    }
  }

  /// Works in an opened folder; empty where it does not open.
  private <T> Optional<T> in(Path folder, Optional<String> at, Function<Store, T> work) {
    ExecutorService writer = Threads.WRITER.single();
    try {
      StoreOpening opening = Store.open(folder, shelves.apply(folder), at, writer);
      if (!(opening instanceof StoreOpening.Opened opened)) {
        return Optional.empty();
      }
      try (Store store = opened.store()) {
        TakenBack.take(store, folder, clock);
        return Optional.of(work.apply(store));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a folder was not closed", e);
    } finally {
      writer.shutdown();
    }
  }

  /// Asked for when there is something to log: what every start makes must not start the log.
  private static Logger log() {
    return LoggerFactory.getLogger(LocalMover.class);
  }
}
