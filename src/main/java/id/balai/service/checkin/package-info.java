/// Answers codes at the door, and records presences by hand.
@NullMarked
package id.balai.service.checkin;

import org.jspecify.annotations.NullMarked;
