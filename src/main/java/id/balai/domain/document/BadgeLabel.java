package id.balai.domain.document;

import id.balai.domain.event.Event;
import id.balai.domain.layout.LabelSize;

/// One person's label for a printer that knows black alone: the code, the name, where from.
///
/// @param event whose name stands on it
/// @param size what it is printed on; never [LabelSize#CARD], which is a [BadgeSheet]
/// @param card what stands on it
/// @param identity what tells this paper from others
public record BadgeLabel(Event event, LabelSize size, BadgeCard card, PaperIdentity identity)
    implements Document {}
