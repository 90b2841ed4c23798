package id.balai.domain.log;

/// A fact in its place in the log.
///
/// @param sequence from 1, without gaps
/// @param provenance when, where, by whom
/// @param fact what
/// @param hash SHA-256 over this entry's canonical form, which holds the hash of the entry before;
///   lower-case hexadecimal
public record Entry(long sequence, Provenance provenance, Fact fact, String hash) {}
