/// The papers of an event: the one list of them, and what stands on each.
@NullMarked
package id.balai.service.papers;

import org.jspecify.annotations.NullMarked;
