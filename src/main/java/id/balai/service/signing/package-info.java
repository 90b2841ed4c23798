/// Takes signatures, on the pad, on stage and from paper.
@NullMarked
package id.balai.service.signing;

import org.jspecify.annotations.NullMarked;
