@NullMarked
package id.balai.domain.event;

import org.jspecify.annotations.NullMarked;
