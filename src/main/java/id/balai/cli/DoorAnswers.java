package id.balai.cli;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.PictureReader;
import id.balai.domain.badge.Sighting;
import id.balai.domain.event.Event;
import id.balai.service.checkin.ClockCheck;
import id.balai.service.workspace.Services;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Hands codes to a door and prints what it answers.
final class DoorAnswers {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);

  private final Services services;
  private final Event event;
  private final Door door;
  private final Terminal terminal;
  private final CommandMessages words;
  private final ClockCheck clock;
  private int failures;
  private boolean isFull;
  private boolean isWarned;

  DoorAnswers(Services services, Event event, Door door, BalaiCommand balai) {
    this.services = services;
    this.event = event;
    this.door = door;
    this.terminal = balai.context().terminal();
    this.words = balai.words();
    this.clock = new ClockCheck(event);
    services.log().newest(event.id(), 1).stream()
        .map(entry -> entry.provenance().at())
        .forEach(clock::recorded);
  }

  /// Answers one code.
  void answer(String typed) {
    terminal.data(line(typed));
  }

  /// Answers every code of a picture.
  void answer(Path picture, PictureReader.Reading reading) {
    for (String text : reading.texts()) {
      terminal.data(PictureLine.of(line(text), picture.getFileName().toString(), reading.nanos()));
    }
  }

  /// Answers a code that was shown in a video. What a foreign one says is not handed on.
  void answer(Path video, PictureReader.Showing showing) {
    String typed =
        switch (showing.sighting()) {
          case Sighting.Badge badge -> badge.text();
          case Sighting.Certificate _ -> ForeignKind.OTHER.name();
          case Sighting.Foreign foreign -> foreign.kind().name();
        };
    String place = video.getFileName() + "#" + showing.frame();
    terminal.data(PictureLine.of(line(typed), place, showing.nanos()));
  }

  /// Whether an answer could not be stored.
  boolean hasFailures() {
    return failures > 0;
  }

  /// Whether the last one that could not be stored found no room on the disk.
  boolean isFull() {
    return isFull;
  }

  int failures() {
    return failures;
  }

  private ScanLine line(String typed) {
    return ScanLine.of(scan(typed), door, services.clock().instant().atZone(event.zone()));
  }

  /// A door answers whatever its clock says, and says once that it cannot be right.
  private void judgeClock() {
    Instant now = services.clock().instant();
    if (!clock.isWrong(now)) {
      clock.recorded(now);
    } else if (!isWarned) {
      isWarned = true;
      String shown = SHOWN.format(now.atZone(event.zone()).toLocalDateTime());
      terminal.say(
          clock.isOnlyFar(now) ? words.say("clock.far", shown) : words.say("clock.wrong", shown));
    }
  }

  private ScanResult scan(String typed) {
    judgeClock();
    ScanResult result = services.checkIn().scan(typed, door);
    if (result instanceof ScanResult.Failed failed) {
      failures++;
      isFull = failed.isFull();
    }
    return result;
  }
}
