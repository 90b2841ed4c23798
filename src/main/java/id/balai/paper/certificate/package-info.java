/// Draws certificates, singly, in a press for batches, and as stacks.
@NullMarked
package id.balai.paper.certificate;

import org.jspecify.annotations.NullMarked;
