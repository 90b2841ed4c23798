package id.balai.domain.participant.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Says in words what became of a list.
public interface ReportWriter {

  /// Writes the report of a list as CSV with the columns
  /// `baris,aksi,nama,jenis_id,nomor_id,jk,masalah`; leaves the stream open.
  ///
  /// @param locale language of the reasons
  void write(RosterResult.Roster roster, Locale locale, OutputStream out) throws IOException;

  /// The reasons of a row, the weightiest first, as one text; empty where there are none.
  String reasons(RosterRow row, Locale locale);

  /// What a column may hold, in words.
  String column(RosterColumn column, Locale locale);

  /// What of a file was not taken, as a sentence.
  String leftOut(LeftOut left, Locale locale);

  /// Why a file cannot be used, as a sentence.
  String sentence(RosterResult.Unreadable unreadable, Locale locale);
}
