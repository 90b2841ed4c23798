package id.balai.domain.event;

/// A group (*kelompok*) that has its own attendance sheet.
///
/// @param name the printed name, for example `KEPALA DESA`; unique within the event
/// @param order protocol order among the groups, from 1 (UU 9/2010 art. 11 as the default)
public record Group(String name, int order) {}
