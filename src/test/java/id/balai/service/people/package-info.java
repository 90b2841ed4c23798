@NullMarked
package id.balai.service.people;

import org.jspecify.annotations.NullMarked;
