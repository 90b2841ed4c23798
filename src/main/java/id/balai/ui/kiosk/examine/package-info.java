/// Shows what a code or paper that is held up proves.
@NullMarked
package id.balai.ui.kiosk.examine;

import org.jspecify.annotations.NullMarked;
