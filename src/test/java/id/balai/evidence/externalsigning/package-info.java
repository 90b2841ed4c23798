@NullMarked
package id.balai.evidence.externalsigning;

import org.jspecify.annotations.NullMarked;
