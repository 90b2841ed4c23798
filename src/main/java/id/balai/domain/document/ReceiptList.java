package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// A list of payments to be signed for (*daftar penerimaan*), with its total in figures and in
/// words (R9).
///
/// @param event whose letterhead, place and date are printed
/// @param purpose what is paid, for example `Uang transport peserta`
/// @param lines in printing order
/// @param signatories 0 to 3 officials
/// @param identity what tells this paper from others
public record ReceiptList(
    Event event,
    String purpose,
    List<Line> lines,
    List<Signatory> signatories,
    PaperIdentity identity)
    implements Document {

  public ReceiptList {
    lines = List.copyOf(lines);
    signatories = List.copyOf(signatories);
  }

  /// One payment.
  ///
  /// @param person who receives it
  /// @param amount in whole rupiah, not negative
  /// @param tax withheld of it, in whole rupiah, at most the amount
  public record Line(SheetPerson person, long amount, long tax) {

    public Line {
      if (amount < 0 || tax < 0 || tax > amount) {
        throw new IllegalArgumentException("0 <= tax <= amount");
      }
    }

    /// What is paid out, in whole rupiah.
    public long received() {
      return amount - tax;
    }
  }

  /// Whether no amount is known, so that all are written by pen.
  public boolean isForm() {
    return lines.stream().allMatch(line -> line.amount() == 0);
  }

  /// The sum that is paid out, in whole rupiah.
  public long total() {
    return lines.stream().mapToLong(Line::received).sum();
  }
}
