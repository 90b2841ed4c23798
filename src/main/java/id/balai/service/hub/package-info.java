/// The common database of several doors, as a person sees it: a server that this laptop may be
/// itself, stations that are let in, an invitation for the next one, and the way there and home.
@NullMarked
package id.balai.service.hub;

import org.jspecify.annotations.NullMarked;
