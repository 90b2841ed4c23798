/// Finds people in the archives of many years.
@NullMarked
package id.balai.evidence.shelf;

import org.jspecify.annotations.NullMarked;
