package id.balai.service.papers;

import id.balai.domain.log.LogHead;
import id.balai.domain.log.Repositories;
import java.util.Optional;
import java.util.function.Supplier;

/// What fills papers from what the house knows.
record PaperSources(
    SheetPapers sheets,
    BadgePapers badges,
    DeclarationContent declarations,
    PactContent pacts,
    OfficePapers office,
    ListPapers lists) {

  static PaperSources of(Repositories repositories, Supplier<Optional<LogHead>> head) {
    return new PaperSources(
        new SheetPapers(repositories, head),
        new BadgePapers(repositories),
        new DeclarationContent(repositories),
        new PactContent(repositories),
        new OfficePapers(repositories),
        new ListPapers(repositories));
  }
}
