package id.balai.roster.person;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.name.Ranks;
import id.balai.domain.participant.number.Grade;
import id.balai.domain.participant.number.Nip;
import id.balai.domain.participant.roster.PersonDraft.Service;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.Digits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads employment, rank and grade.
final class ServiceReader {
  private static final Pattern GRADE_AT_END =
      Pattern.compile(
          "(?i)^(.*?)[\\s/,(-]*\\b((?:gol(?:ongan|\\.)?\\s*)?(?:IV|III|II|I)\\s*[/."
              + " ]?\\s*[a-e])\\)?$");
  private static final Pattern NUMBER_AT_END =
      Pattern.compile("(?i)^(.*?)[\\s/,(-]*(?:NRP|NIP)?[\\s.:]*(\\d{5,16})\\)?$");
  private static final Pattern UNIFORM =
      Pattern.compile(
          "(?i).*\\b(tni|polri|polres|polsek|polda|kodim|koramil|korem|kodam|babinsa|danramil|bhabinkamtibmas|kapolsek|kapolres|dandim|lanal|polwan|brimob|danpos|bati"
              + " tuud)\\b.*");

  private ServiceReader() {}

  static Service read(
      Fields fields, PersonName name, List<IdentityNumber> numbers, Remarks remarks) {
    String status = fields.text(RosterColumn.STATUS);
    checkStatus(status, numbers, remarks);
    String rank = "";
    String grade = "";
    for (RosterColumn column :
        List.of(RosterColumn.RANK, RosterColumn.RANK_AND_GRADE, RosterColumn.GRADE)) {
      String text = withoutNumber(fields.text(column));
      Service part = split(text, column);
      rank = rank.isEmpty() ? part.rank() : rank;
      grade = grade.isEmpty() ? part.grade() : grade;
    }
    return new Service(status, rank.isEmpty() ? name.rank() : rank, grade);
  }

  private static Service split(String text, RosterColumn column) {
    if (text.isEmpty()) {
      return new Service("", "", "");
    }
    Optional<Grade> whole = column == RosterColumn.RANK ? Optional.empty() : Grade.parse(text);
    if (whole.isPresent()) {
      return new Service("", "", whole.get().code());
    }
    Matcher atEnd = GRADE_AT_END.matcher(text);
    if (atEnd.matches() && Grade.parse(atEnd.group(2)).isPresent()) {
      return new Service("", atEnd.group(1).strip(), Grade.parse(atEnd.group(2)).get().code());
    }
    boolean isRank = column != RosterColumn.GRADE || Ranks.isRank(text) || Grade.isRankName(text);
    return isRank ? new Service("", text, "") : new Service("", "", text);
  }

  private static void checkStatus(String status, List<IdentityNumber> numbers, Remarks remarks) {
    String plain = status.toUpperCase(Locale.ROOT);
    numbers.stream()
        .filter(n -> n.kind() == IdentityKind.NIP && n.digits().length() == 18)
        .filter(n -> plain.equals(new Nip(n.digits()).isPppk() ? "PNS" : "PPPK"))
        .findFirst()
        .ifPresent(n -> remarks.about(RosterColumn.STATUS, RemarkCode.STATUS_DIFFERS, status));
  }

  /// Whether rank, status, position or unit say army or police.
  static boolean isInUniform(Fields fields, PersonName name) {
    boolean hasRank =
        !name.rank().isEmpty()
            || Ranks.isRank(fields.text(RosterColumn.RANK))
            || Ranks.isRank(fields.text(RosterColumn.RANK_AND_GRADE))
            || Ranks.isRank(fields.text(RosterColumn.GRADE));
    return hasRank
        || List.of(RosterColumn.STATUS, RosterColumn.POSITION, RosterColumn.INSTITUTION).stream()
            .anyMatch(c -> UNIFORM.matcher(fields.text(c)).matches());
  }

  /// The service number of a cell `IPTU / 83089901`; empty if there is none.
  static String numberBesideRank(Fields fields) {
    for (RosterColumn column : List.of(RosterColumn.RANK, RosterColumn.RANK_AND_GRADE)) {
      Matcher beside = NUMBER_AT_END.matcher(fields.text(column));
      if (Digits.hasAny(fields.text(column)) && beside.matches() && !beside.group(1).isBlank()) {
        return beside.group(2);
      }
    }
    return "";
  }

  private static String withoutNumber(String text) {
    if (!Digits.hasAny(text)) {
      return text;
    }
    Matcher beside = NUMBER_AT_END.matcher(text);
    return beside.matches() ? beside.group(1).strip() : text;
  }
}
