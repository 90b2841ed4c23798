@NullMarked
package id.balai.store.key;

import org.jspecify.annotations.NullMarked;
