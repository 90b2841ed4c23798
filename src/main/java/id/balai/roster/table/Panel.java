package id.balai.roster.table;

/// Columns that make one table where several stand side by side.
///
/// @param from index of the first column
/// @param to index of the column after the last one
public record Panel(int from, int to) {}
