/// The data folder as a whole.
@NullMarked
package id.balai.store.folder;

import org.jspecify.annotations.NullMarked;
