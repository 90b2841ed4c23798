package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import id.balai.service.dataprotection.ErasureReport;
import id.balai.service.dataprotection.PersonalDataService;
import id.balai.service.people.PersonRecord;
import id.balai.service.people.SignatureMovement;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai person`: one person's data: a copy, the signatures, or their erasure.
@Command(name = "person", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class PersonCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--person", paramLabel = "N", required = true)
  private int number;

  @Option(names = "--export", paramLabel = "F.json", descriptionKey = "person-export")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--page", paramLabel = "F.html", descriptionKey = "person-page")
  private Optional<Path> page = Optional.empty();

  @Option(names = "--signatures", descriptionKey = "person-signatures")
  private boolean isAsked;

  @Option(names = "--erase")
  private boolean isErased;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  PersonCommand() {}

  @Override
  public Integer call() {
    if (file.isEmpty() && page.isEmpty() && !isAsked && !isErased) {
      return balai.fail(Terminal.WRONG_USE, "person.nothing");
    }
    return balai.inHouse(AccessLevel.COMMITTEE, this::work);
  }

  private int work(Workspace workspace) throws IOException {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    Optional<Participant> person =
        workspace.services().repositories().participants().ofEvent(found.get().id()).stream()
            .filter(p -> p.number() == number)
            .findFirst();
    if (person.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "person.none", number);
    }
    return work(workspace, found.get(), person.get().id());
  }

  private int work(Workspace workspace, Event found, UUID person) throws IOException {
    PersonalDataService data = workspace.services().keeping().people();
    if (file.isPresent()) {
      int entries = data.export(found, person, file.get());
      balai.context().terminal().data(new Written(number, entries, file.get().toString()));
    }
    if (page.isPresent()) {
      int entries = data.page(found, person, page.get(), balai.words().locale());
      balai.context().terminal().data(new Written(number, entries, page.get().toString()));
    }
    if (isAsked) {
      workspace
          .services()
          .people()
          .records()
          .of(found, person)
          .ifPresent(record -> print(found, record));
    }
    return isErased ? erase(data.erase(found, person)) : Terminal.DONE;
  }

  private void print(Event found, PersonRecord record) {
    for (Signature one : record.signatures()) {
      balai
          .context()
          .terminal()
          .data(
              new Signed(
                  number,
                  one.declaration(),
                  one.version(),
                  one.signedAt().atZone(found.zone()).toOffsetDateTime().toString(),
                  one.station(),
                  record.movements().stream()
                      .filter(moved -> moved.declaration().equals(one.declaration()))
                      .findFirst()));
    }
  }

  private int erase(ErasureReport erasure) {
    balai.context().terminal().data(erasure);
    return switch (erasure.outcome()) {
      case DONE -> Terminal.DONE;
      case REMAINS -> balai.fail(Terminal.NOT_DONE, "erase.remains");
      case FAILED -> balai.fail(Terminal.NOT_DONE, "erase.failed");
    };
  }

  /// What is printed.
  record Written(int participant, int entries, String file) {}

  /// What is printed of a signature.
  ///
  /// @param movement for the keeper, where the event keeps how hands moved
  record Signed(
      int participant,
      String declaration,
      int version,
      String at,
      String station,
      Optional<SignatureMovement> movement) {}
}
