@NullMarked
package id.balai.service.station;

import org.jspecify.annotations.NullMarked;
