package id.balai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.base.Bundles;
import id.balai.service.guide.GuideBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What `--help` promises about commands and options holds for every one of them.
final class CommandModelTest {

  private static final CommandLine ALL = all();

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyCommandThatTheGuideNamesIsThere(String language) {
    Pattern command = Pattern.compile("`balai ([a-z]+)");
    for (GuideBook.Page page : GuideBook.in(Locale.of(language)).pages()) {
      command
          .matcher(page.text())
          .results()
          .forEach(found -> assertThat(CommandCatalog.NAMES).contains(found.group(1)));
    }
  }

  @ParameterizedTest
  @CsvSource({"--help, id", "--help --lang en, en", "-h --lang=en, en", "--lang id --help, id"})
  void theHelpNamesEveryCommandAndWhatItDoes(String words, String language) {
    ResourceBundle help = Bundles.open("id.balai.cli.help", Bundles.language(language));
    String text = help(words);
    for (String name : CommandCatalog.NAMES) {
      String does = help.getString("balai." + name + ".usage.header");
      assertThat(flat(text)).contains(" " + name + " " + flat(does));
    }
    assertThat(flat(text))
        .contains(flat(help.getString("data")), flat(help.getString("usage.synopsisHeading")));
  }

  @ParameterizedTest
  @CsvSource({
    "doctor --help, sebelum acara",
    "doctor --help --lang en, before an event",
    "--lang=en event add --help, sample event"
  })
  void theHelpOfACommandSpeaksTheLanguageThatWasAskedFor(String words, String said) {
    assertThat(flat(help(words))).contains(said);
  }

  private static String help(String words) {
    var printed = new ByteArrayOutputStream();
    assertThat(BalaiCommand.run(context(printed), List.of(words.split(" ")))).isZero();
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCommandThatWasTypedKnowsItsOptions() {
    for (String name : CommandCatalog.NAMES) {
      CommandLine typed =
          Objects.requireNonNull(
              CommandCatalog.line(balai(), List.of(name)).getSubcommands().get(name));
      assertThat(typed.getCommandSpec().findOption("--help")).as(name).isNotNull();
      assertThat(typed.getCommandName()).isEqualTo(name);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOptionIsTakenInBothSpellings() {
    return specs(ALL.getCommandSpec())
        .flatMap(
            spec ->
                spec.options().stream()
                    .filter(option -> option.arity().max() > 0)
                    .map(
                        option ->
                            DynamicTest.dynamicTest(
                                spec.qualifiedName() + " " + option.longestName(),
                                () -> bothSpellings(spec, option))));
  }

  @Test
  void theCommandsThatAreCompiledOnceAreCommands() throws IOException {
    List<String> quick =
        Files.readAllLines(Path.of("installer/quick.commands"), StandardCharsets.UTF_8);
    assertThat(quick.stream().filter(Predicate.not(word -> word.startsWith("-"))))
        .isSubsetOf(CommandCatalog.NAMES);
    assertThat(quick).contains("--help", "kiosk").doesNotContain("scan", "certificates");
  }

  private static void bothSpellings(CommandSpec spec, OptionSpec option) {
    String name = option.longestName();
    Optional<String> value =
        values(option).filter(each -> !parsed(spec, option, name, each).isEmpty()).findFirst();
    assertThat(value).as("a value that %s takes", name).isPresent();
    String given = value.orElseThrow();
    assertThat(parsed(spec, option, name, given)).isEqualTo(List.of(given));
    assertThat(parsed(spec, option, name + "=" + given)).isEqualTo(List.of(given));
  }

  /// What an option got from some words, before it became a value; nothing where it was refused.
  private static List<String> parsed(CommandSpec spec, OptionSpec option, String... words) {
    var typed = new ArrayList<>(List.of(spec.qualifiedName(" ").split(" ")));
    typed.removeFirst();
    typed.addAll(List.of(words));
    ParseResult result = ALL.parseArgs(typed.toArray(String[]::new));
    while (result.hasSubcommand()) {
      result = result.subcommand();
    }
    return Optional.ofNullable(result.matchedOption(option.longestName()))
        .map(OptionSpec::originalStringValues)
        .orElse(List.of());
  }

  private static Stream<String> values(OptionSpec option) {
    Class<?> type = option.auxiliaryTypes()[0];
    return type.isEnum()
        ? Stream.of(type.getEnumConstants()).map(Object::toString)
        : Stream.of("7", "2026-01-02", "a=7", "Pintu 1");
  }

  private static Stream<CommandSpec> specs(CommandSpec spec) {
    return Stream.concat(
        Stream.of(spec),
        spec.subcommands().values().stream().flatMap(each -> specs(each.getCommandSpec())));
  }

  private static CommandLine all() {
    CommandLine all = CommandCatalog.line(balai(), CommandCatalog.NAMES);
    specs(all.getCommandSpec()).forEach(each -> each.parser().collectErrors(true));
    return all.setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /// The command over a folder that is never made.
  static BalaiCommand balai() {
    return new BalaiCommand(context(OutputStream.nullOutputStream()));
  }

  private static Context context(OutputStream words) {
    return TestHouses.context(
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(words, true, StandardCharsets.UTF_8)),
        Path.of("never-made"));
  }
}
