@NullMarked
package id.balai.domain.badge;

import org.jspecify.annotations.NullMarked;
