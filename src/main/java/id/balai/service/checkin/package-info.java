@NullMarked
package id.balai.service.checkin;

import org.jspecify.annotations.NullMarked;
