package id.balai.domain.log;

import java.util.Optional;

/// An entry of the log as it was written.
///
/// The entry's hash is the SHA-256 of `body`. Where the fact says who somebody is, `body` holds it
/// without that, and in its field `personal` the SHA-256 of the second text, which holds the whole
/// fact and a salt. So the second text can be destroyed and the chain still fits (R41).
///
/// @param body canonical JSON (RFC 8785)
/// @param personal canonical JSON `{"fact":…,"salt":…}`; empty where there is nothing personal, or
///   where it was erased
public record LogText(String body, Optional<String> personal) {}
