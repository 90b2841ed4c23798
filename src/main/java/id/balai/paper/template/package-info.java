/// Reads templates of certificates (HTML, CSS) and fills them.
@NullMarked
package id.balai.paper.template;

import org.jspecify.annotations.NullMarked;
