package id.balai.service.dataprotection;

import id.balai.domain.dataprotection.Backups;
import id.balai.domain.dataprotection.DataCustody;
import id.balai.domain.evidence.PaperShelf;
import id.balai.domain.signature.DynamicsStore;

/// What keeps the data of a house.
///
/// @param backups copies on a stick or another disk
/// @param custody the key under which the data lie
/// @param heads signs where the log stands
/// @param people what a person may ask for
/// @param retention lets go of data whose time is over
/// @param affected whom to tell when data got out
/// @param shelf papers that came back signed from elsewhere
/// @param dynamics time and pressure of signatures, where an event turned them on
/// @param recovery brings the recovery code onto paper
public record DataProtection(
    Backups backups,
    DataCustody custody,
    LogHeadService heads,
    PersonalDataService people,
    RetentionService retention,
    AffectedPeopleService affected,
    PaperShelf shelf,
    DynamicsStore dynamics,
    RecoveryPrint recovery) {}
