package id.balai.roster.person;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.number.Nik;
import id.balai.domain.participant.number.Nip;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the sex and holds it against the numbers.
final class SexReader {
  private static final Pattern SIGNS = Pattern.compile("\\(.*\\)|\\.0$|[^\\p{L}\\d♂♀]");
  private static final Set<String> MALE =
      Set.of(
          "l",
          "lk",
          "laki",
          "lakilaki",
          "laki2",
          "pria",
          "1",
          "m",
          "male",
          "cowok",
          "lkl",
          "lelaki",
          "bapak",
          "bpk",
          "tn",
          "tuan",
          "sdr",
          "putra",
          "♂");
  private static final Set<String> FEMALE =
      Set.of(
          "p",
          "pr",
          "perempuan",
          "wanita",
          "2",
          "w",
          "f",
          "female",
          "prp",
          "prempuan",
          "pe",
          "ibu",
          "ny",
          "nyonya",
          "nn",
          "nona",
          "sdri",
          "putri",
          "♀");

  private SexReader() {}

  static Sex read(Fields fields, List<IdentityNumber> numbers, Remarks remarks) {
    Sex listed = listed(fields, remarks);
    Sex counted = counted(numbers);
    if (counted == Sex.UNKNOWN || counted == listed) {
      return listed;
    }
    if (listed == Sex.UNKNOWN) {
      remarks.about(RosterColumn.SEX, RemarkCode.SEX_FROM_NUMBER);
    } else {
      remarks.about(RosterColumn.SEX, RemarkCode.SEX_DIFFERS, fields.text(RosterColumn.SEX));
    }
    return counted;
  }

  private static Sex listed(Fields fields, Remarks remarks) {
    if (fields.has(RosterColumn.MALE_MARK) != fields.has(RosterColumn.FEMALE_MARK)) {
      return fields.has(RosterColumn.MALE_MARK) ? Sex.MALE : Sex.FEMALE;
    }
    String text = fields.text(RosterColumn.SEX);
    String plain = SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    if (MALE.contains(plain)) {
      return Sex.MALE;
    }
    if (FEMALE.contains(plain)) {
      return Sex.FEMALE;
    }
    if (!text.isEmpty()) {
      remarks.about(RosterColumn.SEX, RemarkCode.SEX_UNREADABLE, text);
    }
    return Sex.UNKNOWN;
  }

  private static Sex counted(List<IdentityNumber> numbers) {
    for (IdentityNumber number : numbers) {
      if (number.kind() == IdentityKind.NIP && number.digits().length() == 18) {
        return new Nip(number.digits()).sex();
      }
      if (number.kind() == IdentityKind.NIK) {
        return new Nik(number.digits()).sex();
      }
    }
    return Sex.UNKNOWN;
  }
}
