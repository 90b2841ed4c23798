@NullMarked
package id.balai.ui.console.plan;

import org.jspecify.annotations.NullMarked;
