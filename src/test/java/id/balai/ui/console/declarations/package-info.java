@NullMarked
package id.balai.ui.console.declarations;

import org.jspecify.annotations.NullMarked;
