/// Calls for an operator.
@NullMarked
package id.balai.service.help;

import org.jspecify.annotations.NullMarked;
