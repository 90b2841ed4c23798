package id.balai.roster.person;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.number.Nik;
import id.balai.domain.participant.number.Nip;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the date of birth and holds it against the numbers.
final class BirthReader {
  private BirthReader() {}

  static Optional<LocalDate> read(
      Fields fields, List<IdentityNumber> numbers, LocalDate today, Remarks remarks) {
    String text = fields.text(RosterColumn.BIRTH);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    DateText found = DateText.parse(text);
    switch (found.form()) {
      case IMPOSSIBLE -> remarks.about(RosterColumn.BIRTH, RemarkCode.BIRTH_NO_SUCH_DAY, text);
      case UNREADABLE -> remarks.about(RosterColumn.BIRTH, RemarkCode.BIRTH_UNREADABLE, text);
      case SWAPPED -> remarks.about(RosterColumn.BIRTH, RemarkCode.BIRTH_SWAPPED, text);
      case SERIAL -> remarks.about(RosterColumn.BIRTH, RemarkCode.BIRTH_FROM_SERIAL, text);
      case PLAIN -> {}
    }
    if (found.date().filter(today::isBefore).isPresent()) {
      remarks.about(RosterColumn.BIRTH, RemarkCode.BIRTH_TO_COME, text);
      return Optional.empty();
    }
    return found.date().map(date -> agreed(date, found, numbers, remarks));
  }

  /// The date, or the one with day and month changed places if only that fits the numbers.
  private static LocalDate agreed(
      LocalDate date, DateText found, List<IdentityNumber> numbers, Remarks remarks) {
    for (IdentityNumber number : numbers) {
      if (!fits(number, date)) {
        Optional<LocalDate> other = found.other().filter(o -> fits(number, o));
        remarks.about(
            RosterColumn.BIRTH,
            other.isPresent() ? RemarkCode.BIRTH_SWAPPED : RemarkCode.BIRTH_DIFFERS,
            date.toString(),
            number.kind().name());
        return other.orElse(date);
      }
    }
    return date;
  }

  private static boolean fits(IdentityNumber number, LocalDate date) {
    if (number.kind() == IdentityKind.NIK) {
      return new Nik(number.digits()).isBornOn(date);
    }
    if (number.kind() == IdentityKind.NIP && number.digits().length() == 18) {
      return new Nip(number.digits()).birth().filter(date::equals).isPresent();
    }
    return true;
  }
}
