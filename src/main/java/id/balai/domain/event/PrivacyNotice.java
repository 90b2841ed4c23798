package id.balai.domain.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What people are told before anything about them is written down (*pemberitahuan privasi*, R40).
///
/// @param version from 1; raised with every change of the words, kept with every check-in
/// @param indonesian the text, paragraphs divided by a line end
/// @param english the same text for those who ask for it
public record PrivacyNotice(int version, String indonesian, String english) {

  /// The first version, from what UU 27/2022 article 5 wants said: who, why, on what ground, how
  /// long, and whom to ask.
  static PrivacyNotice standard(
      String controller, String contact, PrivacyPlan.Basis basis, LocalDate keepUntil) {
    return new PrivacyNotice(
        1,
        """
        %s mencatat nama, jabatan, asal, waktu hadir, dan tanda tangan Anda untuk daftar hadir dan \
        pertanggungjawaban kegiatan ini.
        Dasarnya %s. Data disimpan di komputer panitia sampai %s dan tidak dikirim ke mana pun.
        Anda boleh meminta salinan, pembetulan, atau penghapusan data Anda. Hubungi %s.\
        """
            .formatted(controller, basis.indonesian(), day(keepUntil, Locale.of("id")), contact),
        """
        %s records your name, position, office, time of arrival and signature for the attendance \
        list and the accounts of this event.
        The ground is %s. The data stay on the committee's computer until %s and are sent nowhere.
        You may ask for a copy, a correction or the erasure of your data. Contact: %s.\
        """
            .formatted(controller, basis.english(), day(keepUntil, Locale.ENGLISH), contact));
  }

  /// Whether these are its words.
  boolean says(String otherIndonesian, String otherEnglish) {
    return indonesian.equals(otherIndonesian) && english.equals(otherEnglish);
  }

  /// Its next version.
  PrivacyNotice next(String otherIndonesian, String otherEnglish) {
    return new PrivacyNotice(version + 1, otherIndonesian, otherEnglish);
  }

  private static String day(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
  }
}
