@NullMarked
package id.balai.domain.signature;

import org.jspecify.annotations.NullMarked;
