/// The key of the data, on this computer's shelf and wrapped in the folder.
@NullMarked
package id.balai.store.key;

import org.jspecify.annotations.NullMarked;
