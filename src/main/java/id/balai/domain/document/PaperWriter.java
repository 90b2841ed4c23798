package id.balai.domain.document;

import java.io.IOException;
import java.io.OutputStream;

/// Makes the papers of an event as archival PDF files (PDF/A-3a and PDF/UA-1). Equal content gives
/// equal bytes. The stream is left open; what was written when an exception leaves is no file.
public interface PaperWriter {

  /// Writes an attendance sheet with its rows attached as CSV.
  void write(AttendanceSheet sheet, OutputStream out) throws IOException;

  /// Writes participant cards. Nothing is attached: a card that is lost must say no more than what
  /// stands on it (R38).
  void write(BadgeSheet sheet, OutputStream out) throws IOException;

  /// Writes a certificate with its content attached as JSON.
  void write(CertificatePaper certificate, OutputStream out) throws IOException;

  /// Writes many certificates into one file for the printer.
  void write(CertificateStack stack, OutputStream out) throws IOException;

  /// Sets up a press for a batch: what its files have in common is made once.
  ///
  /// @param batch all certificates that will be written; read once
  CertificatePress press(Iterable<CertificatePaper> batch) throws IOException;

  /// Writes a joint declaration with its content attached as JSON.
  void write(JointDeclaration declaration, OutputStream out) throws IOException;

  /// Writes a pact of one person.
  void write(IndividualPact pact, OutputStream out) throws IOException;

  /// Writes a pledge that is read aloud with its content attached as JSON.
  void write(RecitedPledge pledge, OutputStream out) throws IOException;

  /// Writes an official record with its annex, its content attached as JSON.
  void write(OfficialRecord record, OutputStream out) throws IOException;

  /// Writes the list of a contingent, its rows attached as CSV.
  void write(ContingentRoster roster, OutputStream out) throws IOException;

  /// Writes a recap of attendance, its rows attached as CSV.
  void write(AttendanceRecap recap, OutputStream out) throws IOException;

  /// Writes a list of payments to be signed for, its rows attached as CSV.
  void write(ReceiptList list, OutputStream out) throws IOException;

  /// Writes numbered slips for a power cut. Nothing is attached: there is nothing to say yet.
  void write(PaperSlips slips, OutputStream out) throws IOException;

  /// Writes minutes to be filled in. Nothing is attached: what counts is written by hand.
  void write(MinutesSkeleton minutes, OutputStream out) throws IOException;

  /// Writes a plain list, its rows attached as CSV.
  void write(OfficeList list, OutputStream out) throws IOException;

  /// Writes empty frames for photographs. Nothing is attached.
  void write(PhotoPage photos, OutputStream out) throws IOException;
}
