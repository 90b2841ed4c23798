package id.balai.service.workspace;

import id.balai.domain.document.PaperPreview;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Repositories;
import id.balai.service.access.Access;
import id.balai.service.access.CurrentActor;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.badging.BadgeService;
import id.balai.service.certificates.CertificateService;
import id.balai.service.certificates.TemplateService;
import id.balai.service.checkin.AttendanceService;
import id.balai.service.checkin.CheckInService;
import id.balai.service.dataprotection.DataProtection;
import id.balai.service.doctor.CheckUpService;
import id.balai.service.externalsigning.ExternalSigningService;
import id.balai.service.help.HelpService;
import id.balai.service.hub.HubParts;
import id.balai.service.merging.StickService;
import id.balai.service.papers.PaperService;
import id.balai.service.people.PeopleServices;
import id.balai.service.planning.PlanningService;
import id.balai.service.printing.LabelService;
import id.balai.service.printing.PrintingService;
import id.balai.service.printing.TestPrintService;
import id.balai.service.readiness.ReadinessService;
import id.balai.service.registration.IdGenerator;
import id.balai.service.registration.ImportService;
import id.balai.service.registration.Lists;
import id.balai.service.registration.RegistrationService;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.settings.SettingsService;
import id.balai.service.signing.DeclarationService;
import id.balai.service.signing.SigningService;
import id.balai.service.station.Devices;
import id.balai.service.verifying.ShelfService;
import id.balai.service.verifying.VerificationService;
import java.time.Clock;

/// Everything that can be done in a house, for screens and commands.
///
/// @param clock the clock of all records
/// @param currentActor who acts, and may do what
/// @param access who may sign in, and who lets out of a kiosk
/// @param help calls for an operator
/// @param ids where ids come from
/// @param repositories what can be looked up
/// @param log what happened
/// @param ledger where changes are heard of
/// @param planning sets up events
/// @param settings shows and changes what is set of events and of the office
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
/// @param papers writes the papers
/// @param certificates gives certificates and writes them
/// @param templates looks of certificates
/// @param printing prints papers and knows the printers
/// @param labels prints labels and cards beside a door
/// @param testPrint tries a printer
/// @param preview shows papers as they will print
/// @param archiving writes the archive folder
/// @param tte sends papers away to be signed and takes them in
/// @param verifying checks papers, codes and archives
/// @param shelf finds people in the archives of many years
/// @param sticks carries what was recorded from laptop to laptop
/// @param keys the office's keys
/// @param keeping backups and the key of the data
/// @param devices what is plugged into this computer
/// @param hub what this house has to do with a common database
/// @param checkUp says how this computer and the house stand, and writes it for whoever helps
public record Services(
    Clock clock,
    CurrentActor currentActor,
    Access access,
    HelpService help,
    IdGenerator ids,
    Repositories repositories,
    EventLog log,
    Ledger ledger,
    PlanningService planning,
    SettingsService settings,
    SampleSetupService samples,
    ImportService importing,
    Lists lists,
    PeopleServices people,
    ReadinessService readiness,
    RegistrationService registration,
    BadgeService badging,
    CheckInService checkIn,
    AttendanceService attendanceDesk,
    SigningService signing,
    DeclarationService declaring,
    PaperService papers,
    CertificateService certificates,
    TemplateService templates,
    PrintingService printing,
    LabelService labels,
    TestPrintService testPrint,
    PaperPreview preview,
    ArchiveService archiving,
    ExternalSigningService tte,
    VerificationService verifying,
    ShelfService shelf,
    StickService sticks,
    KeyVault keys,
    DataProtection keeping,
    Devices devices,
    HubParts hub,
    CheckUpService checkUp) {}
