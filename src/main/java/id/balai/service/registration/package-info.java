/// Brings people in: lists, samples, and at the door.
@NullMarked
package id.balai.service.registration;

import org.jspecify.annotations.NullMarked;
