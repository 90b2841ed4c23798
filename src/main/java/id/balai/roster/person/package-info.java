/// Makes people out of rows and finds out who is the same.
@NullMarked
package id.balai.roster.person;

import org.jspecify.annotations.NullMarked;
