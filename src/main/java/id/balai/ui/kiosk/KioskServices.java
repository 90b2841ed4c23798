package id.balai.ui.kiosk;

import id.balai.domain.log.Books;
import id.balai.domain.log.Ledger;
import id.balai.service.checkin.CheckIn;
import id.balai.service.checkin.FindPeople;
import id.balai.service.registration.Registration;
import id.balai.service.signing.Signing;

/// What a kiosk can have done.
///
/// @param books for the counter at the foot
/// @param ledger tells when somebody else was recorded
public record KioskServices(
    CheckIn checkIn,
    FindPeople people,
    Signing signing,
    Registration registration,
    Books books,
    Ledger ledger) {}
