package id.balai.service.signing;

import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.Books;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import id.balai.service.access.Desk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets people read a declaration and binds their strokes to exactly the text they were shown.
public final class Signing {

  private final Books books;
  private final Ledger ledger;
  private final Desk desk;
  private final Owed owed;

  public Signing(Books books, Ledger ledger, Desk desk) {
    this.books = books;
    this.ledger = ledger;
    this.desk = desk;
    this.owed = new Owed(books);
  }

  /// The text of a declaration as it stands now.
  public Optional<DeclarationText> text(UUID event, String declaration) {
    return books.declarations().current(event, declaration);
  }

  /// Stores a signature under the text that was shown; blocks until it is on disk. The first
  /// signature under a version freezes it (R15).
  ///
  /// @param drawn what was read and drawn; an `readAt` after `startedAt` is refused
  /// @throws IllegalArgumentException when the pad opened before the text was shown to its end, or
  ///   the event or person does not exist
  public SigningResult sign(Drawn drawn, Door door) {
    if (drawn.startedAt().isBefore(drawn.readAt())) {
      throw new IllegalArgumentException("the pad opens after the text was shown to its end");
    }
    Event event = books.events().find(door.event()).orElseThrow();
    Participant person = books.participants().find(drawn.participant()).orElseThrow();
    Optional<Signature> first =
        books.signatures().find(event.id(), drawn.text().code(), person.id());
    if (first.isPresent()) {
      return new SigningResult.AlreadySigned(first.get());
    }
    if (!owed.of(event, door.session(), person).contains(drawn.text().code())) {
      return new SigningResult.NotOwed();
    }
    if (!text(event.id(), drawn.text().code()).equals(Optional.of(drawn.text()))) {
      return new SigningResult.TextChanged();
    }
    return store(drawn, door, event);
  }

  private SigningResult store(Drawn drawn, Door door, Event event) {
    DeclarationText text = drawn.text();
    var signature =
        new Signature(
            event.id(),
            text.code(),
            text.version(),
            text.hash(),
            drawn.participant(),
            door.session(),
            door.station(),
            drawn.readAt(),
            drawn.startedAt(),
            desk.now(),
            drawn.ink());
    var frozen = new Fact.TextFrozen(event.id(), text.code(), text.version(), text.hash());
    boolean isFirst = !books.declarations().isFrozen(event.id(), text.code(), text.version());
    List<Fact> facts =
        isFirst ? List.of(frozen, new Fact.Signed(signature)) : List.of(new Fact.Signed(signature));
    var by = desk.at(door, event);
    return switch (ledger.record(by, facts)) {
      case Recording.Stored _ -> new SigningResult.Signed(signature);
      case Recording.Contradiction _ -> again(signature);
      case Recording.Failed _ -> new SigningResult.Failed();
    };
  }

  /// Another station stored this person's signature in the same moment; the first one stands.
  private SigningResult again(Signature late) {
    return books
        .signatures()
        .find(late.event(), late.declaration(), late.participant())
        .<SigningResult>map(SigningResult.AlreadySigned::new)
        .orElseGet(SigningResult.Failed::new);
  }
}
