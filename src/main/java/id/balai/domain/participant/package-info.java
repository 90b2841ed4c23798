/// People of an event, in what capacity, and their order of protocol.
@NullMarked
package id.balai.domain.participant;

import org.jspecify.annotations.NullMarked;
