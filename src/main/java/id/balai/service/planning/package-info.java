@NullMarked
package id.balai.service.planning;

import org.jspecify.annotations.NullMarked;
