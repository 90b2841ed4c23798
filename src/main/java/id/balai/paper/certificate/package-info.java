@NullMarked
package id.balai.paper.certificate;

import org.jspecify.annotations.NullMarked;
