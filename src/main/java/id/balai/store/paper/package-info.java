@NullMarked
package id.balai.store.paper;

import org.jspecify.annotations.NullMarked;
