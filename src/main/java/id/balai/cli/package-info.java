/// Commands: each reads words, calls a service and prints JSON or a sentence.
@NullMarked
package id.balai.cli;

import org.jspecify.annotations.NullMarked;
