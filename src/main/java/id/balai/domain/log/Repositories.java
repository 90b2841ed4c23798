package id.balai.domain.log;

import id.balai.domain.attendance.AttendanceRepository;
import id.balai.domain.badge.BadgeRepository;
import id.balai.domain.certificate.CertificateRepository;
import id.balai.domain.declaration.DeclarationRepository;
import id.balai.domain.event.EventRepository;
import id.balai.domain.evidence.PapersElsewhere;
import id.balai.domain.participant.ParticipantRepository;
import id.balai.domain.printing.PrintRepository;
import id.balai.domain.signature.SignatureRepository;

/// All that can be looked up: what the recorded facts add up to.
public record Repositories(
    EventRepository events,
    ParticipantRepository participants,
    BadgeRepository badges,
    AttendanceRepository attendances,
    DeclarationRepository declarations,
    SignatureRepository signatures,
    CertificateRepository certificates,
    PrintRepository prints,
    PapersElsewhere elsewhere) {}
