/// Parts that papers share: letterhead, officials, foot, codes, ink.
@NullMarked
package id.balai.paper.block;

import org.jspecify.annotations.NullMarked;
