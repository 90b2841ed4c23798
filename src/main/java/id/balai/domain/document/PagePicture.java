package id.balai.domain.document;

/// A page as a picture.
///
/// @param width pixels in a row
/// @param height rows
/// @param argb one pixel each, row by row; not copied
@SuppressWarnings("ArrayRecordComponent") // one page is millions of pixels
public record PagePicture(int width, int height, int[] argb) {}
