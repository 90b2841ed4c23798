package id.balai.domain;

import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Letterhead;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// An event of two days, its sessions and people, in the words of the domain alone.
public final class Samples {

  public static final UUID EVENT = new UUID(1, 1);
  public static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  public static final LocalDate DAY = LocalDate.of(2024, 10, 7);
  public static final Letterhead LETTERHEAD =
      new Letterhead(
          "PEMERINTAH KABUPATEN KUTAI TIMUR", "KECAMATAN RANTAU PULUNG", "Jalan Contoh No. 1");

  /// 08.00 to 12.00 WITA on the first day, with a grace of 15 minutes.
  public static final Session MORNING =
      Session.open("PAGI", "Sosialisasi", LocalTime.of(8, 0), LocalTime.of(12, 0))
          .withGrace(Optional.of(15));

  /// 13.00 to 15.30 WITA on the second day, without a grace.
  public static final Session SECOND_DAY =
      Session.open("DUA", "Deklarasi", LocalTime.of(13, 0), LocalTime.of(15, 30))
          .on(Optional.of(DAY.plusDays(1)));

  private Samples() {}

  /// Two sessions, two groups, a joint, an individual and a recited declaration.
  public static Event event() {
    return new Event(
        EVENT,
        "BALAI-2024",
        "Sosialisasi Netralitas",
        "",
        "Balai Pertemuan Umum",
        "Rantau Pulung",
        DAY,
        WITA,
        LETTERHEAD,
        List.of(MORNING, SECOND_DAY),
        List.of(new Group("KEPALA DESA", 1, Group.Duty.SIGNS), new Group("GURU", 2)),
        List.of(
            new DeclarationPlan("DAMAI", "PAGI", DeclarationPlan.Kind.JOINT),
            new DeclarationPlan("PAKTA", "DUA", DeclarationPlan.Kind.INDIVIDUAL),
            new DeclarationPlan("IKRAR", "DUA", DeclarationPlan.Kind.RECITED)),
        List.of(),
        new CertificatePlan("{seq}", "", "", 1, 0, List.of("PAGI")),
        PrivacyPlan.standard(LETTERHEAD, DAY));
  }

  /// An instant of the first day, in the event's zone.
  public static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(WITA).toInstant();
  }

  /// An invited teacher of this number, in the first session.
  public static Participant person(int number, Participation... capacities) {
    return new Participant(
        new UUID(7, number),
        EVENT,
        number,
        "Siti Nuraini, S.Pd.",
        Sex.FEMALE,
        "PNS",
        List.of(),
        "Pembina",
        "IV/a",
        "Mukti Jaya",
        "081200001000",
        Optional.of(LocalDate.of(1972, 4, 12)),
        capacities.length == 0 ? List.of(capacity("GURU", "", 0)) : List.of(capacities),
        List.of("DAMAI"),
        false);
  }

  /// A place in a group, in the first session.
  public static Participation capacity(String group, String position, int order) {
    return new Participation(group, Role.PARTICIPANT, position, "SDN 004", List.of("PAGI"), order);
  }

  /// Names of the components in which two records of one kind differ.
  public static List<String> differences(Record one, Record other) {
    var differences = new ArrayList<String>();
    for (RecordComponent part : one.getClass().getRecordComponents()) {
      try {
        if (!Objects.equals(part.getAccessor().invoke(one), part.getAccessor().invoke(other))) {
          differences.add(part.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(part.getName(), e);
      }
    }
    return differences;
  }
}
