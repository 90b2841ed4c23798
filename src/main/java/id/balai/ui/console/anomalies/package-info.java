/// The page of remarks on the records (*Catatan untuk diperhatikan*), for the keeper alone: each
/// with its records, its harmless causes and a place for what the keeper knows about it.
@NullMarked
package id.balai.ui.console.anomalies;

import org.jspecify.annotations.NullMarked;
