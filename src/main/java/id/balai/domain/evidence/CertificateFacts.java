package id.balai.domain.evidence;

import id.balai.domain.participant.Role;
import java.time.Instant;
import java.time.LocalDate;

/// What a certificate says, as its QR code carries it: enough to check the paper without a network
/// and no more (no identity number).
///
/// @param number as printed, or empty
/// @param name printed name with titles
/// @param role as what
/// @param event printed name of the event
/// @param date day of the event
/// @param hours training hours (JP); 0: none
/// @param code short code, for example `BLI-7K4M-9QXE`
/// @param issued when it was issued, to the second
public record CertificateFacts(
    String number,
    String name,
    Role role,
    String event,
    LocalDate date,
    int hours,
    String code,
    Instant issued) {}
