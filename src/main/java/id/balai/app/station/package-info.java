/// What belongs to this computer: what it remembers, what it lets hear, what its kiosks read with.
@NullMarked
package id.balai.app.station;

import org.jspecify.annotations.NullMarked;
