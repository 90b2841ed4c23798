@NullMarked
package id.balai.domain.certificate;

import org.jspecify.annotations.NullMarked;
