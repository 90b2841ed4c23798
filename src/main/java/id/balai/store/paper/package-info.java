/// Keeps papers that were signed elsewhere, sealed.
@NullMarked
package id.balai.store.paper;

import org.jspecify.annotations.NullMarked;
