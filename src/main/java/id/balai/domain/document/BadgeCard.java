package id.balai.domain.document;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.participant.Role;

/// What stands on one participant card (*kartu peserta*). The code says nothing about the person
/// (R38).
///
/// @param number short number for people, from 1
/// @param name printed name
/// @param institution institution or village, or empty
/// @param role band at the foot
/// @param code what the QR code says
public record BadgeCard(int number, String name, String institution, Role role, BadgeCode code) {}
