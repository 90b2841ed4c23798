@NullMarked
package id.balai.service.archiving;

import org.jspecify.annotations.NullMarked;
