package id.balai.domain.printing;

import id.balai.domain.layout.PaperSize;
import java.util.List;
import java.util.Set;

/// A printer as the computer's print system describes it.
///
/// @param name by which the print system knows it
/// @param label what people call it
/// @param state whether it would print now
/// @param troubles what it complains about; empty where it complains about nothing or cannot say
/// @param offer what can be chosen
/// @param isDefault whether it is the one that is used where none is chosen
public record Printer(
    String name,
    String label,
    State state,
    Set<PrinterTrouble> troubles,
    Offer offer,
    boolean isDefault) {

  public Printer {
    troubles = Set.copyOf(troubles);
  }

  /// Whether a printer would print now.
  public enum State {
    /// Waits for work.
    READY,
    /// Prints something.
    PRINTING,
    /// Takes work but does not print before somebody helps it.
    STOPPED,
    /// Takes no work.
    REFUSING,
    /// The print system does not say.
    NOT_TOLD
  }

  /// What can be chosen when printing.
  ///
  /// @param trays trays by the print system's names; empty: no choice
  /// @param papers sizes it takes; empty: the print system does not say
  /// @param isDuplex whether it prints on both sides
  public record Offer(List<String> trays, Set<PaperSize> papers, boolean isDuplex) {

    /// Nothing is known.
    public static final Offer NOT_TOLD = new Offer(List.of(), Set.of(), false);

    public Offer {
      trays = List.copyOf(trays);
      papers = Set.copyOf(papers);
    }

    /// Whether a size is taken as far as is known.
    public boolean takes(PaperSize size) {
      return papers.isEmpty() || papers.contains(size);
    }
  }
}
