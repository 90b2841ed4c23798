package id.balai.service.verifying;

import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.PaperRecords;
import id.balai.domain.log.Repositories;
import java.util.Optional;

/// What a house has recorded about papers.
record BookRecords(Repositories repositories) implements PaperRecords {

  @Override
  public Optional<Finding> standing(String code) {
    return repositories
        .certificates()
        .byCode(code)
        .filter(issued -> issued.state() != IssuedCertificate.State.STANDS)
        .map(
            issued ->
                issued
                    .replacement()
                    .map(next -> Finding.broken(Code.REPLACED, "", next.number()))
                    .orElseGet(() -> Finding.broken(Code.VOIDED, "")));
  }

  @Override
  public Optional<String> original(String hash) {
    return repositories.elsewhere().byHash(hash).map(back -> back.paper().original());
  }
}
