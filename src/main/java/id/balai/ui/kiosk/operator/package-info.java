@NullMarked
package id.balai.ui.kiosk.operator;

import org.jspecify.annotations.NullMarked;
