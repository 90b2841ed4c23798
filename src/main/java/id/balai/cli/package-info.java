@NullMarked
package id.balai.cli;

import org.jspecify.annotations.NullMarked;
