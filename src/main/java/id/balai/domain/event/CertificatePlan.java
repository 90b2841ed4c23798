package id.balai.domain.event;

import java.util.List;

/// How an event's certificates are numbered and whom they are for.
///
/// @param numberPattern tokens in braces: `{seq}` or `{seq:3}` (padded), `{code}`, `{unit}`,
///   `{month}` (Arabic), `{MONTH}` (Roman), `{year}`; for example
///   `{code}/{seq:3}/{unit}/{MONTH}/{year}` (R24)
/// @param code value of `{code}`
/// @param unit value of `{unit}`
/// @param firstNumber the first sequence number, from 1
/// @param hours training hours (JP) as typed by the organizer; 0: none printed
/// @param sessions codes of the sessions of which at least one must have been attended
public record CertificatePlan(
    String numberPattern,
    String code,
    String unit,
    int firstNumber,
    int hours,
    List<String> sessions) {

  public CertificatePlan {
    sessions = List.copyOf(sessions);
  }
}
