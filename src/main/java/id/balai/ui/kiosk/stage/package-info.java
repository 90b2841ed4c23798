/// The desk of a stage: who signs next.
@NullMarked
package id.balai.ui.kiosk.stage;

import org.jspecify.annotations.NullMarked;
