/// Hands out cards and ends them.
@NullMarked
package id.balai.service.badging;

import org.jspecify.annotations.NullMarked;
