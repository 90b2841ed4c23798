@NullMarked
package id.balai.paper.template;

import org.jspecify.annotations.NullMarked;
