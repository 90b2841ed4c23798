package id.balai.domain.event;

/// Somebody who signs the papers of an event.
///
/// @param capacity what stands above the name, for example `Ketua Panitia`
/// @param name printed name with titles
/// @param rank printed under the name, or empty
/// @param identity what stands under the rank, with its kind (`NIP. 19…`), or empty: then no kind
///   is printed either (R7)
/// @param approves `true` for the one who stands on the left under `Mengetahui,`
public record Official(
    String capacity, String name, String rank, String identity, boolean approves) {}
