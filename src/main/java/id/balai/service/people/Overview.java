package id.balai.service.people;

import id.balai.domain.attendance.Attendance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The figures of an event, or of one of its sessions, at one moment.
///
/// @param present how many of those on the list came, walk-ins among them
/// @param invited how many are on the list, walk-ins among them
/// @param walkIns how many of those who came had no invitation
/// @param signed how many signatures were given
/// @param owed how many are to be given
/// @param arrivals when they came
/// @param groups how many of each group came, in protocol order
/// @param offices how many of each institution came, the largest first
/// @param missing who of the list is not there, by name
/// @param stations the doors that recorded somebody, and when each did last
public record Overview(
    int present,
    int invited,
    int walkIns,
    int signed,
    int owed,
    Arrivals arrivals,
    List<Share> groups,
    List<Share> offices,
    List<PersonLine> missing,
    Map<String, Instant> stations) {

  /// How many of some came.
  public record Share(String name, int present, int invited) {}

  /// Counts.
  ///
  /// @param people everybody on the list
  /// @param recorded every attendance of the event, in order of recording
  /// @param session only this session's people and records; empty: the whole event
  /// @param groupOrder names of the groups in protocol order
  /// @param zone the event's
  public static Overview of(
      List<PersonLine> people,
      List<Attendance> recorded,
      Optional<String> session,
      List<String> groupOrder,
      ZoneId zone) {
    List<PersonLine> invited =
        people.stream().filter(line -> session.isEmpty() || line.isOf(session.get())).toList();
    List<PersonLine> missing = invited.stream().filter(line -> !line.isPresent(session)).toList();
    List<Attendance> records = firsts(recorded, session);
    List<Share> groups = new ArrayList<>(shares(invited, PersonLine::group, session));
    groups.sort(Comparator.comparingInt(share -> place(groupOrder, share.name())));
    List<Share> offices = new ArrayList<>(shares(invited, PersonLine::institution, session));
    offices.sort(Comparator.comparingInt(Share::invited).reversed().thenComparing(Share::name));
    Map<String, Instant> stations = new HashMap<>();
    recorded.stream()
        .filter(one -> session.isEmpty() || session.get().equals(one.session()))
        .forEach(one -> stations.merge(one.station(), one.at(), Overview::later));
    return new Overview(
        invited.size() - missing.size(),
        invited.size(),
        (int) invited.stream().filter(one -> one.isWalkIn() && one.isPresent(session)).count(),
        invited.stream().mapToInt(PersonLine::signed).sum(),
        invited.stream().mapToInt(PersonLine::owes).sum(),
        Arrivals.of(records.stream().map(Attendance::at).toList(), zone),
        groups,
        offices,
        missing,
        stations);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /// Somebody arrives once: at the first record.
  private static List<Attendance> firsts(List<Attendance> recorded, Optional<String> session) {
    var seen = new HashSet<java.util.UUID>();
    return recorded.stream()
        .filter(one -> session.isEmpty() || session.get().equals(one.session()))
        .sorted(Comparator.comparing(Attendance::at))
        .filter(one -> seen.add(one.participant()))
        .toList();
  }

  private static List<Share> shares(
      List<PersonLine> lines, Function<PersonLine, String> part, Optional<String> session) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (PersonLine line : lines) {
      int[] count = counts.computeIfAbsent(part.apply(line), _ -> new int[2]);
      count[0] += line.isPresent(session) ? 1 : 0;
      count[1]++;
    }
    return counts.entrySet().stream()
        .filter(one -> !one.getKey().isBlank())
        .map(one -> new Share(one.getKey(), one.getValue()[0], one.getValue()[1]))
        .toList();
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? Integer.MAX_VALUE : place;
  }
}
