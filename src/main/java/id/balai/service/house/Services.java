package id.balai.service.house;

import id.balai.domain.document.PaperPreview;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.log.Books;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.service.access.Access;
import id.balai.service.access.Desk;
import id.balai.service.archiving.Archiving;
import id.balai.service.badging.Badging;
import id.balai.service.checkin.AttendanceDesk;
import id.balai.service.checkin.CheckIn;
import id.balai.service.help.HelpDesk;
import id.balai.service.issuing.Issuing;
import id.balai.service.issuing.TemplateDesk;
import id.balai.service.keeping.Keeping;
import id.balai.service.people.PeopleServices;
import id.balai.service.planning.Planning;
import id.balai.service.printing.Printing;
import id.balai.service.printing.TestPrint;
import id.balai.service.readiness.Readiness;
import id.balai.service.registration.Fresh;
import id.balai.service.registration.Importing;
import id.balai.service.registration.Lists;
import id.balai.service.registration.Registration;
import id.balai.service.registration.SampleSetup;
import id.balai.service.signing.Declaring;
import id.balai.service.signing.Signing;
import id.balai.service.station.Devices;
import id.balai.service.tte.SigningElsewhere;
import id.balai.service.verifying.Verifying;
import java.time.Clock;

/// Everything that can be done in a house, for screens and commands.
///
/// @param clock the clock of all records
/// @param desk who acts, and may do what
/// @param access who may sign in, and who lets out of a kiosk
/// @param help calls for an operator
/// @param fresh where ids come from
/// @param books what can be looked up
/// @param log what happened
/// @param ledger where changes are heard of
/// @param planning sets up events
/// @param samples sets up sample events
/// @param importing brings lists in
/// @param lists what else is done with lists
/// @param people keeps the list of people
/// @param readiness says what is missing before the doors open
/// @param registration registers people at the door
/// @param badging hands out cards and ends them
/// @param checkIn answers codes at the door
/// @param attendanceDesk records and takes back presences by hand
/// @param signing takes signatures
/// @param declaring writes the texts of declarations
/// @param issuing writes the papers
/// @param templates looks of certificates
/// @param printing prints papers and knows the printers
/// @param testPrint tries a printer
/// @param preview shows papers as they will print
/// @param archiving writes the archive folder
/// @param tte sends papers away to be signed and takes them in
/// @param verifying checks papers, codes and archives
/// @param keys the office's keys
/// @param keeping backups and the key of the data
/// @param devices what is plugged into this computer
public record Services(
    Clock clock,
    Desk desk,
    Access access,
    HelpDesk help,
    Fresh fresh,
    Books books,
    EventLog log,
    Ledger ledger,
    Planning planning,
    SampleSetup samples,
    Importing importing,
    Lists lists,
    PeopleServices people,
    Readiness readiness,
    Registration registration,
    Badging badging,
    CheckIn checkIn,
    AttendanceDesk attendanceDesk,
    Signing signing,
    Declaring declaring,
    Issuing issuing,
    TemplateDesk templates,
    Printing printing,
    TestPrint testPrint,
    PaperPreview preview,
    Archiving archiving,
    SigningElsewhere tte,
    Verifying verifying,
    KeyVault keys,
    Keeping keeping,
    Devices devices) {}
