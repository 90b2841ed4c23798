package id.balai.cli;

import id.balai.base.DiskFull;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.planning.PlanningResult;
import id.balai.service.settings.SettingsResult;
import id.balai.service.settings.SettingsService;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/// `balai event settings`: prints what is set of an event or of the office as one JSON object,
/// after changing it where something is given. Nothing is changed where one name or value cannot
/// be.
@Command(name = "settings", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class EventSettingsCommand implements Callable<Integer> {

  @ParentCommand private EventCommand parent;

  @Option(names = "--event", paramLabel = "CODE")
  private Optional<String> code = Optional.empty();

  @Option(names = "--defaults")
  private boolean ofOffice;

  @Option(names = "--set", paramLabel = "NAME=VALUE")
  private List<String> given = List.of();

  @Option(names = "--from", paramLabel = "F.json", descriptionKey = "settings-from")
  private Optional<Path> file = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  EventSettingsCommand() {}

  @Override
  public Integer call() {
    if (ofOffice == code.isPresent()) {
      return fail(Terminal.WRONG_USE, "settings.which");
    }
    return parent.balai().inHouse(AccessLevel.COMMITTEE, this::run);
  }

  private int run(Workspace workspace) throws IOException {
    SettingsService settings = workspace.services().settings();
    var reading = new GivenSettings(settings.catalogue());
    return switch (reading.read(file, given)) {
      case GivenSettings.Read.Wrong(String key, String about) ->
          fail(Terminal.WRONG_USE, key, about, names(settings));
      case GivenSettings.Read.Values(var values) ->
          ofOffice ? office(settings, values) : event(workspace, values);
    };
  }

  private int office(SettingsService settings, Map<String, JsonNode> values) {
    return values.isEmpty() ? print(settings.defaults()) : answer(settings.changeDefaults(values));
  }

  private int event(Workspace workspace, Map<String, JsonNode> values) {
    Optional<Event> event = EventOption.find(code.orElseThrow(), workspace, parent.balai());
    if (event.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    SettingsService settings = workspace.services().settings();
    return values.isEmpty()
        ? print(settings.of(event.get()))
        : answer(settings.change(event.get(), values));
  }

  private int answer(SettingsResult result) {
    return switch (result) {
      case SettingsResult.Changed(var values) -> print(values);
      case SettingsResult.Unknown(String name, var names) ->
          fail(Terminal.WRONG_USE, "settings.unknown", name, String.join(", ", names));
      case SettingsResult.Unfit(String name, String allowed) ->
          fail(Terminal.WRONG_USE, "settings.unfit", name, allowed);
      case SettingsResult.Held(var objection) -> held(objection);
      case SettingsResult.Closed _ -> fail(Terminal.NOT_DONE, "settings.closed", code.orElse(""));
      case SettingsResult.Failed _ ->
          fail(
              Terminal.NOT_DONE,
              DiskFull.isAt(parent.balai().folder()) ? "disk.full" : "not.stored");
    };
  }

  private int held(PlanningResult objection) {
    return switch (objection) {
      case PlanningResult.SessionInUse(String session) ->
          fail(Terminal.WRONG_USE, "settings.session.used", session);
      case PlanningResult.SessionOpen(String session) ->
          fail(Terminal.WRONG_USE, "settings.session.used", session);
      case PlanningResult.SessionDeclares(String session) ->
          fail(Terminal.WRONG_USE, "settings.session.declares", session);
      case PlanningResult.DeclarationBound(String declaration) ->
          fail(Terminal.WRONG_USE, "settings.declaration.bound", declaration);
      case PlanningResult.GroupInUse _ -> fail(Terminal.WRONG_USE, "settings.group.used");
      case PlanningResult.UnfitCode _,
          PlanningResult.CodeTaken _,
          PlanningResult.Failed _,
          PlanningResult.Planned _ ->
          fail(Terminal.NOT_DONE, "not.stored");
    };
  }

  private int print(Object values) {
    parent.balai().context().terminal().data(values);
    return Terminal.DONE;
  }

  private int fail(int exit, String key, Object... arguments) {
    return parent.balai().fail(exit, key, arguments);
  }

  private String names(SettingsService settings) {
    return (ofOffice ? settings.catalogue().office() : settings.catalogue().all())
        .stream().map(setting -> setting.name()).collect(Collectors.joining(", "));
  }
}
