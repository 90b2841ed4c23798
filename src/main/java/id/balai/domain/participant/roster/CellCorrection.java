package id.balai.domain.participant.roster;

/// What an operator typed in place of a cell.
///
/// @param place the row it belongs to
/// @param column the column it replaces
/// @param text what counts instead; empty: nothing
public record CellCorrection(RowPlace place, RosterColumn column, String text) {}
