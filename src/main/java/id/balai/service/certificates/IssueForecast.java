package id.balai.service.certificates;

import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.Map;

/// What giving certificates would do now, before any number is given.
///
/// @param receiving who would get one, in the order of the numbers
/// @param numbers the first and the last number, as printed; the same where there is one, empty
///   where there is none
/// @param standing how many were issued before and stand
/// @param leftOut who gets none, by why; a reason without people is not in it
public record IssueForecast(
    List<Participant> receiving,
    List<String> numbers,
    int standing,
    Map<Reason, List<Participant>> leftOut) {

  public IssueForecast {
    receiving = List.copyOf(receiving);
    numbers = List.copyOf(numbers);
    leftOut = Map.copyOf(leftOut);
  }

  /// Why somebody gets no certificate.
  public enum Reason {
    /// Somebody else came in the person's place.
    REPRESENTED,
    /// The person was at fewer sessions than the plan demands.
    TOO_FEW,
    /// The person came to none of the sessions that count.
    ABSENT,
    /// The person's role gets no certificate by the plan.
    ROLE,
    /// The person's certificate was voided; only a person decides about another one.
    VOIDED
  }

  /// How many people get none for this reason.
  public int count(Reason reason) {
    return leftOut.getOrDefault(reason, List.of()).size();
  }
}
