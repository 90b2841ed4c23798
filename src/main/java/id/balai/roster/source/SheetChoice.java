package id.balai.roster.source;

import id.balai.domain.participant.roster.ReadLimits;
import java.util.function.Predicate;

/// Which sheet of a workbook is read, and how much of it.
///
/// @param limits how much
/// @param name the sheet; empty: the first one with a header
/// @param header recognises the header of a table
public record SheetChoice(ReadLimits limits, String name, Predicate<RawRow> header) {}
