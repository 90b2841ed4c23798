/// Signs somebody in at the console.
@NullMarked
package id.balai.ui.console.signin;

import org.jspecify.annotations.NullMarked;
