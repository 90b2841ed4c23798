/// Opens and closes a data folder with all its services.
@NullMarked
package id.balai.service.workspace;

import org.jspecify.annotations.NullMarked;
