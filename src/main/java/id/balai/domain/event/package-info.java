/// An event and everything that is planned for it.
@NullMarked
package id.balai.domain.event;

import org.jspecify.annotations.NullMarked;
