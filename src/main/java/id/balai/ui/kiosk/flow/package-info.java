/// How a kiosk goes from screen to screen: inputs, states, the machine between them, and what is
/// asked of the services. Knows no screen.
@NullMarked
package id.balai.ui.kiosk.flow;

import org.jspecify.annotations.NullMarked;
