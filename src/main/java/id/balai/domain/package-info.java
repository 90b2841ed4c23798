/// Words and rules of events, without SQL, PDF or screens.
@NullMarked
package id.balai.domain;

import org.jspecify.annotations.NullMarked;
