@NullMarked
package id.balai.service.signing;

import org.jspecify.annotations.NullMarked;
