/// Controls that screens share.
@NullMarked
package id.balai.ui.control;

import org.jspecify.annotations.NullMarked;
