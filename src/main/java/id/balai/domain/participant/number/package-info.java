/// Rules of the identity numbers offices use.
@NullMarked
package id.balai.domain.participant.number;

import org.jspecify.annotations.NullMarked;
