@NullMarked
package id.balai.ui.console.people;

import org.jspecify.annotations.NullMarked;
