/// The small base that every room may stand on: whole files, SHA-256, harmless cells, bundles and
/// properties files, each in one place.
@NullMarked
package id.balai.base;

import org.jspecify.annotations.NullMarked;
