/// Words and times as screens write them.
@NullMarked
package id.balai.ui.text;

import org.jspecify.annotations.NullMarked;
