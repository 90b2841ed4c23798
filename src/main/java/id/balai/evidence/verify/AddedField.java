package id.balai.evidence.verify;

import id.balai.domain.evidence.PageSpot;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/// A signature field that somebody has added to a paper.
///
/// @param field its dictionary
/// @param widget how it shows on a page; often the same dictionary
/// @param value the signature in it
/// @param spot where it shows; empty: it is invisible
record AddedField(
    COSDictionary field, COSDictionary widget, COSDictionary value, Optional<PageSpot> spot) {}
