/// Keeps how pens moved, sealed.
@NullMarked
package id.balai.store.dynamics;

import org.jspecify.annotations.NullMarked;
