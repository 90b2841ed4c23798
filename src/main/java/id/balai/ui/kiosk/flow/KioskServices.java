package id.balai.ui.kiosk.flow;

import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Repositories;
import id.balai.service.checkin.CheckInService;
import id.balai.service.checkin.FindPeople;
import id.balai.service.help.HelpService;
import id.balai.service.printing.LabelService;
import id.balai.service.registration.RegistrationService;
import id.balai.service.signing.SigningService;
import id.balai.service.verifying.VerificationService;
import id.balai.service.workspace.Services;
import java.util.Optional;

/// What a kiosk can have done.
///
/// @param checkIn answers codes
/// @param signing takes signatures
/// @param registration registers people
/// @param labels prints labels and cards; empty: this kiosk prints none
/// @param help calls operators
/// @param verifying checks certificates
/// @param repositories what can be looked up
/// @param log what happened
/// @param ledger where changes are heard of
public record KioskServices(
    CheckInService checkIn,
    SigningService signing,
    RegistrationService registration,
    Optional<LabelService> labels,
    HelpService help,
    VerificationService verifying,
    Repositories repositories,
    EventLog log,
    Ledger ledger) {

  /// What a kiosk of a house can have done.
  public static KioskServices of(Services house) {
    return new KioskServices(
        house.checkIn(),
        house.signing(),
        house.registration(),
        Optional.of(house.labels()),
        house.help(),
        house.verifying(),
        house.repositories(),
        house.log(),
        house.ledger());
  }

  /// Finds people by name.
  public FindPeople people() {
    return new FindPeople(repositories);
  }
}
