@NullMarked
package id.balai.paper.printing;

import org.jspecify.annotations.NullMarked;
