@NullMarked
package id.balai.service.externalsigning;

import org.jspecify.annotations.NullMarked;
