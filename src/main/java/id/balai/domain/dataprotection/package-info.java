/// What keeps the data of a house: its key and its backups.
@NullMarked
package id.balai.domain.dataprotection;

import org.jspecify.annotations.NullMarked;
