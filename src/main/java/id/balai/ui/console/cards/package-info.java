/// The page of cards (*Kartu QR*): participants' badges and operators' cards, printed, replaced and
/// taken away.
@NullMarked
package id.balai.ui.console.cards;

import org.jspecify.annotations.NullMarked;
