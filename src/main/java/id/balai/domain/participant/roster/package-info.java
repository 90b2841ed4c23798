/// What a list of people says once it was read, and the port that reads it.
@NullMarked
package id.balai.domain.participant.roster;

import org.jspecify.annotations.NullMarked;
