package id.balai.service.registration;

import id.balai.domain.participant.roster.ColumnMemory;
import id.balai.domain.participant.roster.ReportWriter;

/// What is done with lists besides bringing them in.
///
/// @param reports says in words what becomes of a list
/// @param columns remembers what columns hold
/// @param undoing takes imports back
/// @param people writes the list of an event
public record Lists(
    ReportWriter reports,
    ColumnMemory columns,
    ImportUndoService undoing,
    PeopleListService people) {}
