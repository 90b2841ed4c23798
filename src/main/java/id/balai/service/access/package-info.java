/// Who may do what, and in whose name it goes into the log.
@NullMarked
package id.balai.service.access;

import org.jspecify.annotations.NullMarked;
