@NullMarked
package id.balai.evidence.token;

import org.jspecify.annotations.NullMarked;
