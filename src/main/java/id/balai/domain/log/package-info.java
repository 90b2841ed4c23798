@NullMarked
package id.balai.domain.log;

import org.jspecify.annotations.NullMarked;
