/// The people of an event: found as one types, corrected with a reason, joined and taken apart.
@NullMarked
package id.balai.ui.console.people;

import org.jspecify.annotations.NullMarked;
