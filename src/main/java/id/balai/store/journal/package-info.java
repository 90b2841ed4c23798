@NullMarked
package id.balai.store.journal;

import org.jspecify.annotations.NullMarked;
