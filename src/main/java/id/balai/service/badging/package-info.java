@NullMarked
package id.balai.service.badging;

import org.jspecify.annotations.NullMarked;
