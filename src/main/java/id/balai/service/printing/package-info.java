@NullMarked
package id.balai.service.printing;

import org.jspecify.annotations.NullMarked;
