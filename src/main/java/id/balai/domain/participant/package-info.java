@NullMarked
package id.balai.domain.participant;

import org.jspecify.annotations.NullMarked;
