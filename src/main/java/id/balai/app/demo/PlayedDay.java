package id.balai.app.demo;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.service.registration.WalkIn;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// People arriving at the doors of an event, session by session, with what happens in life:
/// somebody scans twice, comes to the wrong session, shows a web address, or was not invited.
final class PlayedDay {

  /// An invented guest at the door.
  private static final WalkInNames WALK_IN = new WalkInNames("Yohanes Belareq", "Desa Mukti Jaya");

  private static final String POSTER = "https://contoh.example/poster-acara";

  private final Services services;
  private final Event event;
  private final DayClock clock;
  private final CardPictures cards;
  private final Random random = new Random(20241007);
  private final Map<String, Integer> answers = new TreeMap<>();
  private final List<Participant> people;
  private int signatures;

  PlayedDay(Services services, Event event, DayClock clock, CardPictures cards) {
    this.services = services;
    this.event = event;
    this.clock = clock;
    this.cards = cards;
    this.people = services.repositories().participants().ofEvent(event.id());
  }

  /// Plays all sessions.
  ///
  /// @param done is told after each session
  void play(Runnable done) throws IOException {
    for (Session session : event.sessions()) {
      play(session);
      done.run();
    }
  }

  /// How often each answer was given.
  Map<String, Integer> answers() {
    return answers;
  }

  int signatures() {
    return signatures;
  }

  private void play(Session session) throws IOException {
    clock.advanceTo(atSession(session).minus(Duration.ofMinutes(35)));
    var queue = new ArrayList<Integer>();
    for (int card = 0; card < cards.count(); card++) {
      if (random.nextInt(100) < 93) {
        queue.add(card);
      }
    }
    Collections.shuffle(queue, random);
    for (int card : queue) {
      arrive(card, session);
    }
    foreignCode(session);
    walkIn(session);
  }

  private Instant atSession(Session session) {
    return event.instant(session, session.starts());
  }

  private void arrive(int card, Session session) throws IOException {
    boolean isInvited = isInvited(card, session);
    boolean isLost = !isInvited && random.nextInt(100) < 3;
    if (!isInvited && !isLost) {
      return;
    }
    clock.advance(Duration.ofSeconds(4 + random.nextInt(14)));
    Door door = door(session);
    ScanResult result = scan(cards.read(card), door);
    if (result instanceof ScanResult.Ok ok) {
      sign(ok.participant(), ok.owes(), door);
      if (random.nextInt(100) < 4) {
        clock.advance(Duration.ofSeconds(20));
        scan(cards.read(card), door(session));
      }
    }
  }

  /// Cards lie in the order of the participants' numbers.
  private boolean isInvited(int card, Session session) {
    return people.get(card).inSession(session.code()).isPresent();
  }

  private Door door(Session session) {
    return new Door(event.id(), session.code(), "Pintu " + (1 + random.nextInt(2)));
  }

  private ScanResult scan(String text, Door door) {
    ScanResult result = services.checkIn().scan(text, door);
    answers.merge(result.getClass().getSimpleName(), 1, Integer::sum);
    return result;
  }

  private void sign(Participant person, List<String> owed, Door door) throws IOException {
    for (String declaration : owed) {
      DeclarationText text = services.signing().text(event.id(), declaration).orElseThrow();
      clock.advance(Duration.ofSeconds(25 + random.nextInt(20)));
      Instant read = clock.instant();
      clock.advance(Duration.ofSeconds(3));
      Instant started = clock.instant();
      clock.advance(Duration.ofSeconds(4 + random.nextInt(5)));
      var ink = new Hand(random.nextLong()).sign();
      SigningResult result =
          services
              .signing()
              .sign(new SignatureSubmission(person.id(), text, read, started, ink), door);
      if (!(result instanceof SigningResult.Signed)) {
        throw new IOException("a signature was not stored");
      }
      signatures++;
    }
  }

  private void foreignCode(Session session) {
    clock.advance(Duration.ofSeconds(9));
    scan(POSTER, door(session));
  }

  private void walkIn(Session session) throws IOException {
    if (!session.equals(event.sessions().getFirst())) {
      return;
    }
    clock.advance(Duration.ofSeconds(30));
    var guest =
        new WalkIn(
            event.id(),
            WALK_IN.name(),
            WALK_IN.institution(),
            "Ketua RT",
            event.groups().getLast().name(),
            "");
    ScanResult result = services.registration().walkIn(guest, door(session));
    if (!(result instanceof ScanResult.Ok)) {
      throw new IOException("a walk-in was not stored");
    }
    answers.merge("WalkIn", 1, Integer::sum);
  }

  private record WalkInNames(String name, String institution) {}
}
