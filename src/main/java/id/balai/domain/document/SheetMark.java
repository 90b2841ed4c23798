package id.balai.domain.document;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import java.util.ArrayList;
import java.util.List;

/// What a row of a sheet must not hide (R11).
public enum SheetMark {
  LATE,
  WALK_IN,
  ON_BEHALF,
  /// Entered later from a sheet or slip of paper (R55).
  FROM_PAPER,
  /// Recorded after the session was over.
  AFTER_EVENT,
  /// Somebody helped with the signature (R21).
  ASSISTED,
  /// Signed with a pen on a sheet of paper, not on the pad.
  SIGNED_ON_PAPER,
  /// A thumbprint (*cap jempol*) on a sheet of paper.
  THUMBPRINT,
  /// Did not come.
  ABSENT,
  /// Did not come: ill.
  SICK,
  /// Did not come: with leave.
  EXCUSED,
  /// Did not come: without a word.
  UNEXPLAINED;

  /// What a row of somebody who did not come must not hide.
  public static SheetMark of(AbsenceReason reason) {
    return switch (reason) {
      case SICK -> SICK;
      case EXCUSED -> EXCUSED;
      case UNEXPLAINED -> UNEXPLAINED;
    };
  }

  /// What a presence must not hide, in printing order.
  public static List<SheetMark> of(
      Event event, Session session, Participant person, Attendance attendance) {
    var marks = new ArrayList<SheetMark>();
    if (event.isLate(session, attendance.arrival())) {
      marks.add(LATE);
    }
    if (person.isWalkIn()) {
      marks.add(WALK_IN);
    }
    if (attendance.delegate().isPresent()) {
      marks.add(ON_BEHALF);
    }
    if (attendance.means() == Attendance.Means.PAPER) {
      marks.add(FROM_PAPER);
    }
    if (event.isAfter(session, attendance.at())) {
      marks.add(AFTER_EVENT);
    }
    return List.copyOf(marks);
  }

  /// What a signature must not hide, in printing order.
  public static List<SheetMark> of(Signature signature) {
    var marks = new ArrayList<SheetMark>();
    if (signature.circumstances().delegate().isPresent()) {
      marks.add(ON_BEHALF);
    }
    if (signature.circumstances().assistance().isPresent()) {
      marks.add(ASSISTED);
    }
    return List.copyOf(marks);
  }

  /// What a signature on paper must not hide, in printing order.
  public static List<SheetMark> of(PaperSignature signature) {
    SheetMark kind =
        switch (signature.kind()) {
          case PEN -> SIGNED_ON_PAPER;
          case THUMBPRINT -> THUMBPRINT;
        };
    return signature.assistance().isPresent() ? List.of(kind, ASSISTED) : List.of(kind);
  }
}
