@NullMarked
package id.balai.service.workspace;

import org.jspecify.annotations.NullMarked;
