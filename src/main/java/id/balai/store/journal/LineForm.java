package id.balai.store.journal;

import id.balai.domain.log.LogText;

/// How the entries of one part of a journal are written as lines.
interface LineForm {

  /// Reads a line without its line end.
  ///
  /// @throws DamagedLineException when the checksum does not fit: a crash may have torn it
  /// @throws JournalDamagedException when it fits but the rest does not: no crash does that
  LogText read(byte[] line) throws DamagedLineException, JournalDamagedException;

  /// An entry's text as one: the body and, behind a tab, the personal part.
  static String joined(LogText text) {
    return text.body() + text.personal().map(part -> "\t" + part).orElse("");
  }

  /// What was joined.
  static LogText parted(String joined) {
    int tab = joined.indexOf('\t');
    return tab < 0
        ? new LogText(joined, java.util.Optional.empty())
        : new LogText(joined.substring(0, tab), java.util.Optional.of(joined.substring(tab + 1)));
  }
}
