/// What can be set of an event and for the whole office: one catalogue for the command, the page
/// and new events.
@NullMarked
package id.balai.service.settings;

import org.jspecify.annotations.NullMarked;
