/// Shelves of archives.
package id.balai.evidence.shelf;
