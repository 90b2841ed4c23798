package id.balai.roster.person;

import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.Remark;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The reasons of one row while it is read.
final class Remarks {
  private static final List<Action> WEIGHT =
      List.of(Action.REJECT, Action.SKIP, Action.MERGE, Action.WARN, Action.ACCEPT);
  private final List<Remark> remarks = new ArrayList<>();

  Remarks() {}

  Remarks(List<Remark> remarks) {
    this.remarks.addAll(remarks);
  }

  void add(RemarkCode code, String... arguments) {
    remarks.add(Remark.of(code, arguments));
  }

  void about(RosterColumn column, RemarkCode code, String... arguments) {
    remarks.add(Remark.about(column, code, arguments));
  }

  boolean has(RemarkCode code) {
    return remarks.stream().anyMatch(r -> r.code() == code);
  }

  boolean isFreeOfRejections() {
    return remarks.stream().noneMatch(r -> r.code().action() == Action.REJECT);
  }

  /// What the weightiest reason makes of the row.
  Action action() {
    Action weightiest = Action.ACCEPT;
    for (Remark remark : remarks) {
      Action action = remark.code().action();
      weightiest = WEIGHT.indexOf(action) < WEIGHT.indexOf(weightiest) ? action : weightiest;
    }
    return weightiest;
  }

  /// The reasons, the weightiest first.
  List<Remark> sorted() {
    if (remarks.size() < 2) {
      return List.copyOf(remarks);
    }
    return remarks.stream()
        .sorted(Comparator.comparingInt((Remark r) -> WEIGHT.indexOf(r.code().action())))
        .toList();
  }
}
