package id.balai.ui.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds whatever people, services and clocks do to a kiosk, in whichever order.
final class LongWalkTest {

  private static final int STEPS = 6000;

  private final Hall hall = new Hall();
  private final List<Participant> people =
      hall.ledger.repositories().participants().ofEvent(Hall.EVENT).subList(0, 6);
  private final KioskMachine machine = new KioskMachine(Walks.START);
  private final Set<String> seen = new HashSet<>();
  private Instant now = Walks.START;

  @BeforeEach
  void forget() {
    seen.clear();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 2024, 8086})
  void nobodyIsThankedBeforeTheSignatureIsStored(long seed) {
    walk(
        seed,
        (before, input, after) -> {
          if (after instanceof KioskState.Thanks thanks && !after.equals(before)) {
            assertThat(input).isInstanceOf(KioskInput.Stored.class);
            assertThat(signer(before)).contains(thanks.name());
          }
        });
    assertThat(seen).contains("Thanks");
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 11, 99, 1945})
  void nobodyIsGreetedBeforeTheDoorAnswered(long seed) {
    walk(
        seed,
        (before, input, after) -> {
          if (after instanceof KioskState.Result(ScanResult answer, Optional<PendingSignature> _)
              && !after.equals(before)) {
            assertThat(input)
                .isInstanceOfSatisfying(
                    KioskState.Result.class, in -> assertThat(in.answer()).isEqualTo(answer));
          }
        });
    assertThat(seen).contains("Result");
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 17, 123, 31337})
  void afterTheTimeIsOverNoScreenKnowsWhoStoodThere(long seed) {
    walk(
        seed,
        (before, _, after) -> {
          KioskState later = KioskMachine.after(after, new KioskInput.TimedOut());
          boolean isLedOn =
              after instanceof KioskState.Result result
                  && result.next().filter(PendingSignature::isPresence).isPresent();
          if (!isLedOn) {
            assertThat(later).isEqualTo(new KioskState.Resting());
          }
          assertThat(KioskMachine.after(later, new KioskInput.TimedOut()))
              .as("the second time at the latest, from %s after %s", after, before)
              .isEqualTo(new KioskState.Resting());
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 23, 777, 65537})
  void helpAndTheOperatorsDoorAreReachedFromEverywhereButInk(long seed) {
    walk(
        seed,
        (_, _, after) -> {
          KioskState called = KioskMachine.after(after, new KioskInput.CallHelp());
          KioskState leaving = KioskMachine.after(after, new KioskInput.Leave());
          if (after.hasInk()) {
            assertThat(called).isEqualTo(after);
            assertThat(leaving).isEqualTo(after);
            assertThat(KioskMachine.after(after, new KioskInput.InkChanged(false)).hasInk())
                .as("ink can be wiped, and then there is help")
                .isFalse();
          } else {
            assertThat(called).isEqualTo(new KioskState.Helping());
            assertThat(leaving).isEqualTo(new KioskState.Leaving());
          }
        });
    assertThat(seen).contains("Signing");
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 29, 404, 99991})
  void aScreenNamesNobodyWhoWasNotThereSinceItRested(long seed) {
    Set<String> came = new HashSet<>();
    walk(
        seed,
        (_, input, after) -> {
          if (after instanceof KioskState.Resting) {
            came.clear();
          }
          named(input).forEach(came::add);
          assertThat(came).as("%s", input).containsAll(named(after).toList());
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 31, 512, 271828})
  void whatAnOperatorMayDoNobodyReachesWithoutOne(long seed) {
    var last = new ArrayList<>(List.of(Actor.PARTICIPANT));
    walk(
        seed,
        (before, input, after) -> {
          if (input instanceof KioskInput.OperatorCame(Actor who)) {
            last.add(who);
          }
          operator(after)
              .ifPresent(
                  who -> {
                    assertThat(who).isEqualTo(last.getLast());
                    assertThat(
                            operator(before).isPresent()
                                || input instanceof KioskInput.OperatorCame)
                        .as("from %s by %s", before, input)
                        .isTrue();
                  });
        });
    assertThat(seen).contains("Aiding", "Choosing");
  }

  private interface Law {
    void holds(KioskState before, KioskInput input, KioskState after);
  }

  private void walk(long seed, Law law) {
    var random = new Random(seed);
    for (int i = 0; i < STEPS; i++) {
      now = now.plusMillis(random.nextInt(900));
      KioskState before = machine.state();
      // Every second step makes sense where the kiosk stands, so that the walk comes far.
      KioskInput input = random.nextBoolean() ? sensible(before, random) : any(random);
      machine.handle(input, now);
      seen.add(machine.state().getClass().getSimpleName());
      law.holds(before, input, machine.state());
    }
  }

  private KioskInput sensible(KioskState state, Random random) {
    return switch (state) {
      case KioskState.Resting _ -> answered(random);
      case KioskState.Result _, KioskState.Thanks _ -> new KioskInput.Proceed();
      case KioskState.Reading _ -> new KioskInput.ReachedEnd(now);
      case KioskState.Signing signing when signing.hasInk() ->
          new KioskInput.Stored(maybe(random, () -> duty(signing.duty().person())));
      case KioskState.Signing _ -> new KioskInput.InkChanged(true);
      case KioskState.Searching _ -> new KioskInput.Picked(somebody(random));
      case KioskState.Confirming _ -> new KioskInput.Represent();
      case KioskState.Operating _ ->
          random.nextBoolean() ? new KioskInput.Seek() : new KioskInput.ChangeSession();
      case KioskState.Seeking _ -> {
        Participant who = somebody(random);
        yield new KioskInput.Found(who, maybe(random, () -> duty(who)));
      }
      case KioskState.Aiding _ -> new KioskInput.Begin(Walks.HELP);
      default -> new KioskInput.Back();
    };
  }

  private KioskInput any(Random random) {
    int which = random.nextInt(Walks.INPUTS.size() + 4);
    return switch (which) {
      case 0 -> answered(random);
      case 1 -> new KioskInput.Picked(somebody(random));
      case 2 -> new KioskInput.Asked(somebody(random));
      case 3 ->
          new KioskInput.OperatorCame(
              new Actor(AccessLevel.OPERATOR, "P" + random.nextInt(3), Optional.empty()));
      default -> {
        KioskInput fixed = List.copyOf(Walks.INPUTS.values()).get(which - 4);
        yield fixed instanceof KioskInput.Stored ? new KioskInput.Stored(Optional.empty()) : fixed;
      }
    };
  }

  private KioskInput answered(Random random) {
    Participant who = somebody(random);
    var code = BadgeCode.draw(random);
    return new KioskState.Result(
        new ScanResult.NotOnList(code, who),
        maybe(random, () -> random.nextBoolean() ? duty(who) : presence(who)));
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> one) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(one.get());
  }

  private static PendingSignature duty(Participant who) {
    return new PendingSignature(
        who, Walks.DUTY.text(), "id", List.of(), SigningMode.BADGE, Optional.empty());
  }

  private static PendingSignature presence(Participant who) {
    return new PendingSignature(
        who, Walks.PRESENCE.text(), "id", List.of(), SigningMode.BADGE, Optional.empty());
  }

  private Participant somebody(Random random) {
    return people.get(random.nextInt(people.size()));
  }

  private static Optional<String> signer(KioskState state) {
    return switch (state) {
      case KioskState.Signing signing -> Optional.of(signing.duty().signer());
      case KioskState.Aiding aiding -> Optional.of(aiding.person().name());
      default -> Optional.empty();
    };
  }

  private static Optional<Actor> operator(KioskState state) {
    return switch (state) {
      case KioskState.Operating operating -> Optional.of(operating.who());
      case KioskState.Choosing choosing -> Optional.of(choosing.who());
      case KioskState.Seeking seeking -> Optional.of(seeking.who());
      case KioskState.Aiding aiding -> Optional.of(aiding.who());
      default -> Optional.empty();
    };
  }

  /// Names that can be read on a screen.
  private static Stream<String> named(KioskState state) {
    return switch (state) {
      case KioskState.Result result -> Stream.concat(person(result.answer()), duty(result.next()));
      case KioskState.Reading reading -> Stream.of(reading.duty().person().name());
      case KioskState.Signing signing -> Stream.of(signing.duty().person().name());
      case KioskState.Thanks thanks -> Stream.concat(Stream.of(thanks.name()), duty(thanks.next()));
      case KioskState.Confirming confirming -> Stream.of(confirming.person().name());
      case KioskState.Representing representing -> Stream.of(representing.invited().name());
      case KioskState.Aiding aiding -> Stream.of(aiding.person().name());
      default -> Stream.empty();
    };
  }

  /// Names that an input brings.
  private static Stream<String> named(KioskInput input) {
    return switch (input) {
      case KioskState.Result in -> Stream.concat(person(in.answer()), duty(in.next()));
      case KioskInput.Picked in -> Stream.of(in.person().name());
      case KioskInput.Asked in -> Stream.of(in.person().name());
      case KioskInput.Found in -> Stream.concat(Stream.of(in.person().name()), duty(in.duty()));
      case KioskInput.Stored in -> duty(in.next());
      case KioskInput.TextChanged in -> duty(in.fresh());
      default -> Stream.empty();
    };
  }

  private static Stream<String> person(ScanResult answer) {
    return answer instanceof ScanResult.NotOnList(BadgeCode _, Participant who)
        ? Stream.of(who.name())
        : Stream.empty();
  }

  private static Stream<String> duty(Optional<PendingSignature> next) {
    return next.map(one -> one.person().name()).stream();
  }
}
