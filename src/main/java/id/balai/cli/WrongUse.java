package id.balai.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in the words of this program: those of the library that reads
/// it are English.
final class WrongUse {
  private WrongUse() {}

  /// The sentence about a command line that could not be understood.
  static String sentence(ParameterException wrong, CommandMessages words) {
    return switch (wrong) {
      case MissingParameterException missing -> words.say("wrong.missing", named(missing));
      case UnmatchedArgumentException unknown ->
          words.say("wrong.unknown", String.join(" ", unknown.getUnmatched()));
      case OverwrittenOptionException twice ->
          words.say("wrong.twice", name(Objects.requireNonNull(twice.getOverwritten())));
      default -> ofValue(wrong, words);
    };
  }

  /// A value that an option or a word cannot have, or what a command itself says of its use.
  private static String ofValue(ParameterException wrong, CommandMessages words) {
    @Nullable ArgSpec argument = wrong.getArgSpec();
    if (argument == null) {
      return words.say("wrong.use", String.valueOf(wrong.getMessage()));
    }
    String value = Objects.requireNonNullElse(wrong.getValue(), "");
    Class<?> type = argument.auxiliaryTypes()[0];
    Optional<String> allowed = allowed(argument, type, wrong.getCause());
    if (allowed.isPresent()) {
      return words.say("wrong.choice", name(argument), value, allowed.get());
    }
    return isNumber(type)
        ? words.say("wrong.number", name(argument), value)
        : words.say("wrong.value", name(argument), value);
  }

  private static Optional<String> allowed(
      ArgSpec argument, Class<?> type, @Nullable Throwable cause) {
    if (!type.isEnum()) {
      return Optional.empty();
    }
    if (argument.converters().length > 0 && cause instanceof TypeConversionException says) {
      return Optional.ofNullable(says.getMessage());
    }
    return Optional.of(
        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")));
  }

  private static boolean isNumber(Class<?> type) {
    return List.of(int.class, Integer.class, long.class, Long.class).contains(type);
  }

  private static String named(MissingParameterException missing) {
    return missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", "));
  }

  /// The option with what it takes, or the name of a word that stands alone.
  private static String name(ArgSpec argument) {
    boolean hasValue = argument.arity().max() > 0;
    return argument instanceof OptionSpec option
        ? option.longestName() + (hasValue ? " " + argument.paramLabel() : "")
        : argument.paramLabel();
  }
}
