package id.balai.cli;

import id.balai.base.Bundles;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The commands of `balai` in the order in which its help lists them. Taking a command apart costs
/// more than most of them do, so that only those are made whose name was typed; the others stand
/// there with their name and their line of help.
final class CommandCatalog {

  /// Names of all commands.
  static final List<String> NAMES =
      List.of(
          "kiosk",
          "demo",
          "simulate",
          "event",
          "import",
          "people",
          "badges",
          "label",
          "scan",
          "scanner-page",
          "attendance",
          "order",
          "reconcile",
          "stick",
          "sheet",
          "certificates",
          "declaration",
          "paper",
          "template",
          "spj",
          "tte",
          "archive",
          "verify",
          "find",
          "guide",
          "keys",
          "log",
          "backup",
          "restore",
          "unlock",
          "custody",
          "person",
          "purge",
          "affected",
          "doctor",
          "station",
          "hub",
          "join",
          "move");

  private CommandCatalog() {}

  /// The command line for some words.
  static CommandLine line(BalaiCommand balai, List<String> words) {
    var line = new CommandLine(balai);
    CommandSpec root = line.getCommandSpec();
    for (String name : NAMES) {
      if (words.contains(name)) {
        line.addSubcommand(name, command(name));
      } else {
        CommandSpec known = CommandSpec.create().name(name);
        root.addSubcommand(name, known.resourceBundle(root.resourceBundle()));
      }
    }
    return line;
  }

  /// Lets the help of a command line and of all its commands speak one language, whatever the
  /// computer speaks.
  static void speak(CommandLine line, Locale language) {
    line.getCommandSpec().resourceBundle(Bundles.open("id.balai.cli.help", language));
    line.getSubcommands().values().forEach(each -> speak(each, language));
  }

  /// A switch and no table of constructors: a reference to one would load its class.
  private static Object command(String name) {
    return switch (name) {
      case "kiosk" -> new KioskCommand();
      case "demo" -> new DemoCommand();
      case "simulate" -> new SimulateCommand();
      case "event" -> new EventCommand();
      case "import" -> new ImportCommand();
      case "people" -> new PeopleCommand();
      case "badges" -> new BadgesCommand();
      case "label" -> new LabelCommand();
      case "scan" -> new ScanCommand();
      case "scanner-page" -> new ScannerPageCommand();
      case "attendance" -> new AttendanceCommand();
      case "order" -> new OrderCommand();
      case "reconcile" -> new ReconcileCommand();
      case "stick" -> new StickCommand();
      case "sheet" -> new SheetCommand();
      case "certificates" -> new CertificatesCommand();
      case "declaration" -> new DeclarationCommand();
      case "paper" -> new PaperCommand();
      case "template" -> new TemplateCommand();
      case "spj" -> new SpjCommand();
      case "tte" -> new ExternalSigningCommand();
      case "archive" -> new ArchiveCommand();
      case "verify" -> new VerifyCommand();
      case "find" -> new FindCommand();
      case "guide" -> new GuideCommand();
      case "keys" -> new KeysCommand();
      case "log" -> new LogCommand();
      case "backup" -> new BackupCommand();
      case "restore" -> new RestoreCommand();
      case "unlock" -> new UnlockCommand();
      case "custody" -> new CustodyCommand();
      case "person" -> new PersonCommand();
      case "purge" -> new PurgeCommand();
      case "affected" -> new AffectedCommand();
      case "doctor" -> new DoctorCommand();
      case "station" -> new StationCommand();
      case "hub" -> new HubCommand();
      case "join" -> new JoinCommand();
      case "move" -> new MoveCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
