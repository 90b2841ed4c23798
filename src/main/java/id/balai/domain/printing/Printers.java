package id.balai.domain.printing;

import java.util.List;
import java.util.Optional;

/// The result of asking for printers.
public sealed interface Printers {

  /// The printers, the default one first; empty where none is set up.
  record Found(List<Printer> printers) implements Printers {
    public Found {
      printers = List.copyOf(printers);
    }

    /// The printer of this name.
    public Optional<Printer> named(String name) {
      return printers.stream().filter(printer -> printer.name().equals(name)).findFirst();
    }
  }

  /// The computer's print system does not answer.
  record NoPrintSystem() implements Printers {}
}
