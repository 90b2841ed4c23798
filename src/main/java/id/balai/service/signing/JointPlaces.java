package id.balai.service.signing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.SheetMark;
import id.balai.domain.document.Signer;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Protocol;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.domain.signature.SignatureRepository;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who stands where on the joint sheet of a declaration. The places of a version are given away
/// when it is frozen; anyone who is to sign later comes after them and moves nobody (R18).
public final class JointPlaces {

  private final Repositories repositories;

  public JointPlaces(Repositories repositories) {
    this.repositories = repositories;
  }

  /// One place.
  ///
  /// @param person whose place it is
  /// @param signer the cell as it stands now
  /// @param isSigned whether the person signed this version, on the pad or on paper
  public record Place(Participant person, Signer signer, boolean isSigned) {}

  /// The sheet of one version.
  ///
  /// @param places in their order, signed or not
  /// @param latecomers who signed without a place of their own, in the order of signing
  public record Sheet(List<Place> places, List<Place> latecomers) {
    public Sheet {
      places = List.copyOf(places);
      latecomers = List.copyOf(latecomers);
    }

    /// How many have signed, in their places and after them.
    public int signed() {
      return (int) places.stream().filter(Place::isSigned).count() + latecomers.size();
    }
  }

  /// The sheet of a version as it stands now.
  public Sheet of(Event event, DeclarationText text) {
    Map<UUID, Participant> people =
        repositories.participants().ofEvent(event.id()).stream()
            .collect(Collectors.toMap(Participant::id, Function.identity()));
    Map<UUID, Left> left = left(event, text);
    List<UUID> given = repositories.declarations().places(event.id(), text.code(), text.version());
    // Versions that were frozen before places were kept have none.
    List<UUID> placed = given.isEmpty() ? ids(owing(event, text.code(), left.keySet())) : given;
    Stream<UUID> others = left.keySet().stream().filter(id -> !placed.contains(id));
    return new Sheet(
        places(placed.stream(), people, left, text), places(others, people, left, text));
  }

  /// Who is to sign a declaration and has signed no version of it yet, in protocol order.
  public List<Participant> expected(Event event, String declaration) {
    return owing(event, declaration, Set.of());
  }

  /// @param counted who counts although a signature is there
  private List<Participant> owing(Event event, String declaration, Set<UUID> counted) {
    SignatureRepository signatures = repositories.signatures();
    List<Participant> owing =
        repositories.participants().ofEvent(event.id()).stream()
            .filter(person -> person.owes().contains(declaration))
            .filter(
                person ->
                    counted.contains(person.id())
                        || !signatures.hasSigned(event.id(), declaration, person.id()))
            .toList();
    return Protocol.order(owing, event);
  }

  static List<UUID> ids(List<Participant> people) {
    return people.stream().map(Participant::id).toList();
  }

  private static List<Place> places(
      Stream<UUID> ids, Map<UUID, Participant> people, Map<UUID, Left> left, DeclarationText text) {
    return ids.flatMap(id -> Stream.ofNullable(people.get(id)))
        .map(person -> place(person, Optional.ofNullable(left.get(person.id())), text))
        .toList();
  }

  private static Place place(Participant person, Optional<Left> left, DeclarationText text) {
    Optional<Delegate> delegate = left.flatMap(Left::delegate);
    var signer =
        new Signer(
            delegate.map(Delegate::name).orElse(person.name()),
            delegate.map(Delegate::office).orElse(person.main().position()),
            left.flatMap(Left::drawn).map(Signature::ink),
            left.map(Left::marks).orElse(List.of()),
            left.flatMap(signed -> signed.translationOf(text)));
    return new Place(person, signer, left.isPresent());
  }

  /// What everybody who signed this version left, in the order of signing.
  private Map<UUID, Left> left(Event event, DeclarationText text) {
    Stream<Left> drawn =
        repositories.signatures().of(event.id(), text.code()).stream()
            .filter(s -> s.version() == text.version())
            .map(Left::of);
    Stream<Left> onPaper =
        repositories.signatures().onPaper(event.id()).stream()
            .filter(s -> s.declaration().equals(text.code()) && s.version() == text.version())
            .map(Left::of);
    return Stream.concat(drawn, onPaper)
        .sorted(Comparator.comparing(Left::at))
        .collect(
            Collectors.toMap(
                Left::participant, Function.identity(), (a, _) -> a, LinkedHashMap::new));
  }

  /// What somebody left on the pad or on paper.
  private record Left(
      UUID participant, Instant at, Optional<Signature> drawn, List<SheetMark> marks) {

    static Left of(Signature signature) {
      return new Left(
          signature.participant(),
          signature.signedAt(),
          Optional.of(signature),
          SheetMark.of(signature));
    }

    static Left of(PaperSignature signature) {
      return new Left(
          signature.participant(),
          signature.recordedAt(),
          Optional.empty(),
          SheetMark.of(signature));
    }

    /// The translation of a text that was read before signing; empty: its first language.
    Optional<String> translationOf(DeclarationText text) {
      return drawn
          .map(signature -> signature.circumstances().language())
          .filter(language -> !language.equals(text.language()))
          .filter(text.languages()::contains);
    }

    Optional<Delegate> delegate() {
      return drawn.flatMap(signature -> signature.circumstances().delegate());
    }
  }
}
