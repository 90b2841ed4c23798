@NullMarked
package id.balai.ui.console.cards;

import org.jspecify.annotations.NullMarked;
