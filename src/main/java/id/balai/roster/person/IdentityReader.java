package id.balai.roster.person;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.number.NumberCheck;
import id.balai.domain.participant.number.NumberFlaw;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.source.RawCell;
import java.util.ArrayList;
import java.util.List;

/// Reads the identity numbers of a person.
final class IdentityReader {
  private static final List<RosterColumn> COLUMNS =
      List.of(
          RosterColumn.IDENTITY,
          RosterColumn.NIP,
          RosterColumn.NRP,
          RosterColumn.NUPTK,
          RosterColumn.NIK);

  private final Fields fields;
  private final Remarks remarks;
  private final KindOfNumber kinds;
  private final List<IdentityNumber> numbers = new ArrayList<>();

  private IdentityReader(Fields fields, boolean isInUniform, Remarks remarks) {
    this.fields = fields;
    this.remarks = remarks;
    this.kinds = new KindOfNumber(fields, isInUniform);
  }

  /// @param isInUniform whether the person is of the army or the police
  static List<IdentityNumber> read(Fields fields, boolean isInUniform, Remarks remarks) {
    return new IdentityReader(fields, isInUniform, remarks).read();
  }

  private List<IdentityNumber> read() {
    for (RosterColumn column : COLUMNS) {
      takeCell(column, fields.cell(column));
    }
    takeCell(RosterColumn.IDENTITY, RawCell.text(NameReader.numberIn(fields)));
    takeCell(RosterColumn.NRP, RawCell.text(ServiceReader.numberBesideRank(fields)));
    if (numbers.isEmpty() && remarks.isFreeOfRejections()) {
      remarks.add(RemarkCode.NO_NUMBER);
    }
    return numbers;
  }

  private void takeCell(RosterColumn column, RawCell cell) {
    if (cell.isUnresolved()) {
      remarks.about(column, RemarkCode.NUMBER_FORMULA);
      return;
    }
    for (IdentityText found : IdentityText.all(cell)) {
      if (found.flaw().isPresent()) {
        remarks.about(column, found.flaw().get(), cell.text().strip());
      } else {
        take(column, found);
      }
    }
  }

  private void take(RosterColumn column, IdentityText found) {
    IdentityKind kind = kinds.of(column, found);
    NumberCheck check = NumberCheck.of(kind, found.digits());
    for (NumberFlaw flaw : check.flaws()) {
      remarks.about(column, code(flaw), kind.name(), found.digits(), "" + found.digits().length());
    }
    if (check.level() == NumberCheck.Level.ERROR) {
      return;
    }
    if (kinds.isUnexpected(column, kind)) {
      remarks.about(column, RemarkCode.NUMBER_OTHER_KIND, kind.name());
    }
    IdentityNumber number = new IdentityNumber(kind, found.digits());
    if (!numbers.contains(number)) {
      numbers.add(number);
    }
  }

  private static RemarkCode code(NumberFlaw flaw) {
    return switch (flaw) {
      case LENGTH -> RemarkCode.NUMBER_LENGTH;
      case LETTERS -> RemarkCode.NUMBER_LETTERS;
      case DATE -> RemarkCode.NUMBER_DATE;
      case APPOINTMENT -> RemarkCode.NUMBER_APPOINTMENT;
      case SEX_DIGIT -> RemarkCode.NUMBER_SEX_DIGIT;
      case SERIAL -> RemarkCode.NUMBER_SERIAL_ZERO;
      case APPOINTMENT_AGE -> RemarkCode.NUMBER_APPOINTMENT_AGE;
      case OLD_NIP -> RemarkCode.NUMBER_OLD_NIP;
      case REGION -> RemarkCode.NUMBER_REGION;
      case REGION_BPS -> RemarkCode.NUMBER_REGION_BPS;
    };
  }
}
