/// The sample events that come with the program.
@NullMarked
package id.balai.app.sample;

import org.jspecify.annotations.NullMarked;
