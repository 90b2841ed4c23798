@NullMarked
package id.balai.service.issuing;

import org.jspecify.annotations.NullMarked;
