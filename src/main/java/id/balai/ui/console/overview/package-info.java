/// What happens at the event, as it happens.
@NullMarked
package id.balai.ui.console.overview;

import org.jspecify.annotations.NullMarked;
