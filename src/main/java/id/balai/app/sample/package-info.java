@NullMarked
package id.balai.app.sample;

import org.jspecify.annotations.NullMarked;
