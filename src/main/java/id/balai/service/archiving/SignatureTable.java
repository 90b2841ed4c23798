package id.balai.service.archiving;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Personal;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who signed which text in which way, as rows: the pad's in order of signing, as their files are
/// numbered, then those that stand on paper.
final class SignatureTable {

  private final Repositories repositories;
  private final RowWords rows;

  SignatureTable(Repositories repositories, RowWords rows) {
    this.repositories = repositories;
    this.rows = rows;
  }

  List<List<String>> all() {
    var all = new ArrayList<List<String>>();
    repositories.signatures().ofEvent(rows.event().id()).forEach(one -> all.add(onPad(one)));
    repositories.signatures().onPaper(rows.event().id()).forEach(one -> all.add(onPaper(one)));
    return all;
  }

  /// Those that were taken back, with the reason and by whom.
  List<List<String>> takenBack() {
    return repositories.signatures().annulled(rows.event().id()).stream()
        .map(
            one ->
                List.of(
                    rows.number(one.participant()),
                    one.declaration(),
                    Integer.toString(one.version()),
                    one.isOnPaper() ? "PAPER" : "PAD",
                    rows.time(one.signedAt()),
                    one.station(),
                    rows.time(one.at()),
                    one.actor(),
                    one.reason()))
        .toList();
  }

  private List<String> onPad(Signature one) {
    Circumstances how = one.circumstances();
    List<String> row = text(one, one.declaration(), one.version(), one.textHash());
    row.addAll(
        List.of(
            how.language(),
            how.assistance().isPresent() ? "ASSISTED" : "PAD",
            rows.time(one.readAt()),
            rows.time(one.startedAt()),
            rows.time(one.signedAt()),
            one.station(),
            how.identification().name()));
    row.addAll(help(how.assistance()));
    row.add(how.delegate().map(Delegate::name).orElse(""));
    row.add(how.delegate().map(Delegate::office).orElse(""));
    return row;
  }

  private List<String> onPaper(PaperSignature one) {
    boolean isThumb = one.kind() == PaperSignature.Kind.THUMBPRINT;
    List<String> row = text(one, one.declaration(), one.version(), one.textHash());
    row.addAll(
        List.of(
            language(one),
            isThumb ? "THUMBPRINT" : "PAPER",
            "",
            "",
            rows.time(one.recordedAt()),
            one.station(),
            ""));
    row.addAll(help(one.assistance()));
    row.addAll(List.of("", ""));
    return row;
  }

  /// Whose signature it is, and under which text.
  private List<String> text(Personal one, String declaration, int version, String hash) {
    return new ArrayList<>(
        List.of(rows.number(one.participant()), declaration, Integer.toString(version), hash));
  }

  private static List<String> help(Optional<Assistance> help) {
    return List.of(
        help.map(Assistance::helper).orElse(""), help.map(Assistance::reason).orElse(""));
  }

  /// A sheet of paper is known by the hash of its text alone.
  private String language(PaperSignature one) {
    return repositories.declarations().ofEvent(one.event()).stream()
        .filter(text -> text.code().equals(one.declaration()) && text.version() == one.version())
        .flatMap(text -> text.languages().stream().map(text::in))
        .filter(text -> text.isOf(one.textHash()))
        .map(DeclarationText::language)
        .findFirst()
        .orElse("");
  }
}
