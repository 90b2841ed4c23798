package id.balai.service.people;

/// What is done with the people of a list.
///
/// @param editing adds and corrects
/// @param joining merges and splits
/// @param parting undoes a merger
/// @param records one person's whole record
/// @param places the order within groups
public record PeopleServices(
    PersonEditingService editing,
    PersonMergeService joining,
    MergeUndoService parting,
    PersonService records,
    ProtocolPlaceService places) {}
