/// What an operator may do at the kiosk.
@NullMarked
package id.balai.ui.kiosk.operator;

import org.jspecify.annotations.NullMarked;
