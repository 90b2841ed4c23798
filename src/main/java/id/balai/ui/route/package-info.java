/// Leads from one page to another without their knowing each other.
@NullMarked
package id.balai.ui.route;

import org.jspecify.annotations.NullMarked;
