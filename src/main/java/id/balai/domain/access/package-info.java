/// Who may do what.
@NullMarked
package id.balai.domain.access;

import org.jspecify.annotations.NullMarked;
