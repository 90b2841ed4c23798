@NullMarked
package id.balai.app.device;

import org.jspecify.annotations.NullMarked;
