/// The page that plans an event.
@NullMarked
package id.balai.ui.console.plan;

import org.jspecify.annotations.NullMarked;
