/// Plays a whole event day, for demonstrations and measurements.
@NullMarked
package id.balai.app.demo;

import org.jspecify.annotations.NullMarked;
