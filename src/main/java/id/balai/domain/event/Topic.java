package id.balai.domain.event;

/// One row of a certificate's back page (R23).
///
/// @param title what it was about
/// @param speaker printed name, or empty
/// @param hours training hours (JP) of this topic; 0: none printed
public record Topic(String title, String speaker, int hours) {}
