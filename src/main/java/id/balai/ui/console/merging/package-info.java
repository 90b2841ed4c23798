/// The page of merging (*Penggabungan*): what came out otherwise than lone doors recorded it, with
/// both sides, and what a person decides about it.
@NullMarked
package id.balai.ui.console.merging;

import org.jspecify.annotations.NullMarked;
