/// Printed names: titles, keys for sorting and searching, look-alikes.
@NullMarked
package id.balai.domain.participant.name;

import org.jspecify.annotations.NullMarked;
