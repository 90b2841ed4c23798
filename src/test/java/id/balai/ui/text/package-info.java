@NullMarked
package id.balai.ui.text;

import org.jspecify.annotations.NullMarked;
