/// Certificates, their numbers and what became of them.
@NullMarked
package id.balai.domain.certificate;

import org.jspecify.annotations.NullMarked;
