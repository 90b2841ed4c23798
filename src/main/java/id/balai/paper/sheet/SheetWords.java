package id.balai.paper.sheet;

import id.balai.domain.document.SheetMark;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.SheetRow;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.paper.word.EventDates;
import id.balai.paper.word.IdentityText;
import id.balai.paper.word.PaperMessages;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the columns of a sheet say about a row, on paper and in the attachment alike.
final class SheetWords {

  private final PaperMessages messages;
  private final EventDates dates;
  private final SheetLayout.Identities identities;

  SheetWords(PaperMessages messages, EventDates dates, SheetLayout.Identities identities) {
    this.messages = messages;
    this.dates = dates;
    this.identities = identities;
  }

  /// The head of a column. Beside the time of leaving, that of the check-in is the time of coming.
  String head(SheetColumn column, boolean hasLeaving) {
    return column == SheetColumn.ARRIVAL && hasLeaving
        ? messages.text("column.COMING")
        : messages.word("column", column);
  }

  /// When somebody came, for under the name.
  String present(LocalTime at) {
    return messages.text("sheet.present", dates.time(at));
  }

  /// The words of a column; empty for those that hold no words of the row's own.
  String value(SheetColumn column, SheetRow row) {
    SheetPerson person = row.person();
    return switch (column) {
      case NUMBER, SIGNATURE -> "";
      case NAME -> person.name();
      case IDENTITY -> person.identities().stream().findFirst().map(this::identity).orElse("");
      case RANK -> person.rank();
      case POSITION -> person.position();
      case INSTITUTION -> person.institution();
      case OFFICE -> joined(" · ", person.position(), person.institution());
      case VILLAGE -> person.contact().village();
      case SEX -> messages.word("sex", person.sex());
      case PHONE -> phone(person.contact().phone());
      case LEAVING -> row.leaving().map(dates::time).orElse("");
      case ARRIVAL -> row.arrival().map(dates::time).orElse("");
      case REMARK -> remark(row);
    };
  }

  private String remark(SheetRow row) {
    boolean isOnBehalf = row.marks().contains(SheetMark.ON_BEHALF) && !row.remark().isBlank();
    String marks =
        row.marks().stream()
            .filter(mark -> !isOnBehalf || mark != SheetMark.ON_BEHALF)
            .map(mark -> messages.word("mark", mark))
            .collect(Collectors.joining(" · "));
    String remark = isOnBehalf ? messages.text("mark.delegate", row.remark()) : row.remark();
    return joined(" · ", remark, marks);
  }

  private String identity(IdentityNumber number) {
    String digits =
        identities == SheetLayout.Identities.MASKED
            ? IdentityText.masked(number)
            : IdentityText.grouped(number);
    boolean isUsual = number.kind() == IdentityKind.NIP || number.kind() == IdentityKind.NIK;
    return isUsual ? digits : number.kind() + "\u00A0" + digits;
  }

  private String phone(String digits) {
    return identities == SheetLayout.Identities.MASKED ? IdentityText.maskedPhone(digits) : digits;
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(between));
  }
}
