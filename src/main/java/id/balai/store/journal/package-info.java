/// The journal: facts as chained lines, forced to disk.
@NullMarked
package id.balai.store.journal;

import org.jspecify.annotations.NullMarked;
