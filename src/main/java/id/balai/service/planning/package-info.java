/// Sets up events and changes their plans.
@NullMarked
package id.balai.service.planning;

import org.jspecify.annotations.NullMarked;
