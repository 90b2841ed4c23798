@NullMarked
package id.balai.domain.layout;

import org.jspecify.annotations.NullMarked;
