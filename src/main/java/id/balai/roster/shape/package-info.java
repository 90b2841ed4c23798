/// What a cell looks like, whatever its column says: the evidence tables are understood from.
@NullMarked
package id.balai.roster.shape;

import org.jspecify.annotations.NullMarked;
