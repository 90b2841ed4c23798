package id.balai.service.archiving;

import id.balai.domain.event.Event;
import id.balai.domain.evidence.PaperShelf;
import id.balai.domain.evidence.PapersElsewhere;
import id.balai.domain.evidence.SentPaper;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The papers of an event that came back signed from elsewhere (R28): each as it was sent and as it
/// came back. What was sent is the beginning of what came back.
final class ElsewherePapers {

  private static final String FOLDER = "tte/";

  private final Repositories repositories;
  private final Event event;

  ElsewherePapers(Repositories repositories, Event event) {
    this.repositories = repositories;
    this.event = event;
  }

  /// A paper that came back, and where its two files lie under the content of the archive.
  private record Pair(
      PapersElsewhere.Sent sent, PapersElsewhere.Returned back, String original, String signed) {}

  List<List<String>> rows(RowWords rows) {
    return pairs().stream()
        .map(
            pair ->
                List.of(
                    pair.original(),
                    pair.sent().paper().hash(),
                    rows.time(pair.sent().at()),
                    pair.signed(),
                    pair.back().paper().hash(),
                    rows.time(pair.back().at()),
                    String.join("; ", pair.back().paper().signers())))
        .toList();
  }

  /// Writes the files under the content of the archive.
  ///
  /// @throws IOException when one that was not let go is not on this computer
  void write(PaperShelf shelf, Path data) throws IOException {
    for (Pair pair : pairs()) {
      Optional<byte[]> pdf = shelf.find(pair.back().paper());
      if (pdf.isPresent()) {
        byte[] original = Arrays.copyOf(pdf.get(), pair.sent().paper().bytes());
        LooseFile.write(data.resolve(pair.original()), out -> out.write(original));
        LooseFile.write(data.resolve(pair.signed()), out -> out.write(pdf.get()));
      } else if (!isLetGo(pair.sent().paper())) {
        throw new IOException("a paper that came back signed is not on this computer");
      }
    }
  }

  /// Anyone who was erased takes their papers along; what is nobody's alone goes when all are
  /// erased.
  private boolean isLetGo(SentPaper paper) {
    return repositories.participants().ofEvent(event.id()).stream()
        .filter(
            person ->
                paper.participant().isEmpty() || paper.participant().get().equals(person.id()))
        .allMatch(person -> person.name().equals(Participant.ERASED));
  }

  private List<Pair> pairs() {
    Map<String, PapersElsewhere.Sent> sent =
        repositories.elsewhere().sent(event.id()).stream()
            .collect(Collectors.toMap(one -> one.paper().hash(), Function.identity()));
    var pairs = new ArrayList<Pair>();
    for (PapersElsewhere.Returned back : repositories.elsewhere().returned(event.id())) {
      PapersElsewhere.Sent one = sent.get(back.paper().original());
      if (one != null) {
        String name =
            FOLDER + String.format(Locale.ROOT, "%04d-", pairs.size() + 1) + stem(one.paper());
        pairs.add(new Pair(one, back, name + "-asal.pdf", name + "-tte.pdf"));
      }
    }
    return pairs;
  }

  private static String stem(SentPaper paper) {
    return paper.name().replaceFirst("\\.pdf$", "");
  }
}
