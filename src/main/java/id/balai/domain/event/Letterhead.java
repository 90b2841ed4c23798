package id.balai.domain.event;

/// The head of an office's papers (*kop*), printed on the first page only (R5).
///
/// @param government first line, for example `PEMERINTAH KABUPATEN KUTAI TIMUR`
/// @param office second line, bold and larger, for example `KECAMATAN RANTAU PULUNG`
/// @param address third line: street, telephone, e-mail
public record Letterhead(String government, String office, String address) {}
