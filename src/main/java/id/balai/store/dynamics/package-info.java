@NullMarked
package id.balai.store.dynamics;

import org.jspecify.annotations.NullMarked;
