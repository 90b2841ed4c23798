package id.balai.domain.participant.roster;

/// What an operator typed in place of a cell.
///
/// @param line the line of the row it belongs to
/// @param column the column it replaces
/// @param text what counts instead; empty: nothing
public record CellCorrection(int line, RosterColumn column, String text) {}
