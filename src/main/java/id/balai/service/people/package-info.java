/// The people of an event, for those who keep its list: found at once, corrected with a reason,
/// joined and taken apart.
@NullMarked
package id.balai.service.people;

import org.jspecify.annotations.NullMarked;
