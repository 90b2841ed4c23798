@NullMarked
package id.balai.app.bench;

import org.jspecify.annotations.NullMarked;
