/// Words, dates, numbers and identity numbers as papers write them.
@NullMarked
package id.balai.paper.word;

import org.jspecify.annotations.NullMarked;
