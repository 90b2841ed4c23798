package id.balai.ui.kiosk;

import id.balai.domain.log.Books;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.service.checkin.CheckIn;
import id.balai.service.checkin.FindPeople;
import id.balai.service.help.HelpDesk;
import id.balai.service.registration.Registration;
import id.balai.service.signing.Signing;
import id.balai.service.verifying.Verifying;

/// What a kiosk can have done.
///
/// @param checkIn answers codes
/// @param signing takes signatures
/// @param registration registers people
/// @param help calls operators
/// @param verifying checks certificates
/// @param books what can be looked up
/// @param log what happened
/// @param ledger where changes are heard of
public record KioskServices(
    CheckIn checkIn,
    Signing signing,
    Registration registration,
    HelpDesk help,
    Verifying verifying,
    Books books,
    EventLog log,
    Ledger ledger) {

  /// Finds people by name.
  public FindPeople people() {
    return new FindPeople(books);
  }
}
