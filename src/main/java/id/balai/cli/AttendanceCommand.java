package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.checkin.ByHand;
import id.balai.service.checkin.ByHandResult;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai attendance`: enters at the desk whether one person came to a session, why not, or that
/// the person signed for being present on a sheet of paper.
@Command(name = "attendance", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class AttendanceCommand implements Callable<Integer> {

  /// What is entered.
  enum State {
    PRESENT,
    SICK,
    EXCUSED,
    UNEXPLAINED,
    /// Takes out why somebody did not come.
    UNKNOWN,
    /// Signed for being present on a sheet of paper.
    SIGNED
  }

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--session", paramLabel = "S", required = true)
  private String session = "";

  @Option(names = "--person", paramLabel = "N", required = true)
  private int number;

  @Option(names = "--state", paramLabel = "STATE", required = true)
  private State state = State.PRESENT;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  AttendanceCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.OPERATOR, this::enter);
  }

  private int enter(Workspace workspace) {
    Optional<Event> found = event.in(workspace, balai);
    Optional<Session> part = found.flatMap(known -> EventOption.session(known, session, balai));
    if (found.isEmpty() || part.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    Services services = workspace.services();
    Optional<UUID> person =
        services.repositories().participants().ofEvent(found.get().id()).stream()
            .filter(one -> one.number() == number)
            .map(Participant::id)
            .findFirst();
    if (person.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "person.none", number);
    }
    var door = new Door(found.get().id(), part.get().code(), CurrentActor.NAME);
    return switch (state) {
      case PRESENT ->
          answer(
              services
                  .attendanceDesk()
                  .record(ByHand.seen(door.event(), door.session(), person.get())));
      case SICK -> absent(services, door, person.get(), Optional.of(AbsenceReason.SICK));
      case EXCUSED -> absent(services, door, person.get(), Optional.of(AbsenceReason.EXCUSED));
      case UNEXPLAINED ->
          absent(services, door, person.get(), Optional.of(AbsenceReason.UNEXPLAINED));
      case UNKNOWN -> absent(services, door, person.get(), Optional.empty());
      case SIGNED -> signed(services, door, person.get());
    };
  }

  private int absent(Services services, Door door, UUID person, Optional<AbsenceReason> reason) {
    return answer(
        services.attendanceDesk().noteAbsence(door.event(), door.session(), person, reason));
  }

  private int answer(ByHandResult result) {
    return switch (result) {
      case ByHandResult.Recorded _, ByHandResult.AbsenceNoted _ -> done();
      case ByHandResult.Already(Attendance first) ->
          balai.fail(Terminal.NOT_DONE, "attendance.already", first.station());
      case ByHandResult.NotOnList _ -> balai.fail(Terminal.NOT_DONE, "attendance.not.listed");
      case ByHandResult.NoLongerThere _, ByHandResult.Annulled _, ByHandResult.Failed _ ->
          balai.fail(Terminal.NOT_DONE, "not.stored");
    };
  }

  private int signed(Services services, Door door, UUID person) {
    SigningResult result = services.signing().signPresence(door.event(), door.session(), person);
    return switch (result) {
      case SigningResult.Signed _, SigningResult.SignedOnPaper _ -> done();
      case SigningResult.AlreadySigned _, SigningResult.NotOwed _, SigningResult.TextChanged _ ->
          balai.fail(Terminal.NOT_DONE, "attendance.not.owed");
      case SigningResult.Failed _ -> balai.fail(Terminal.NOT_DONE, "not.stored");
    };
  }

  private int done() {
    balai
        .context()
        .terminal()
        .data(new Entered(number, session, state.name().toLowerCase(Locale.ROOT)));
    return Terminal.DONE;
  }

  /// What is printed.
  record Entered(int participant, String session, String state) {}
}
