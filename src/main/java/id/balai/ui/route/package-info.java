@NullMarked
package id.balai.ui.route;

import org.jspecify.annotations.NullMarked;
