package id.balai.service.merging;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.DataCustody;
import id.balai.domain.log.Exchange;
import id.balai.domain.log.Fact;
import id.balai.domain.log.HandedOver;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogText;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.service.access.CurrentActor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Carries what two houses recorded from one to the other without a network: any number of times,
/// in any order. Whoever has the file and its password has everything that this house has.
public final class StickService {

  private final Exchange exchange;
  private final HandedOver files;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final OfflineMerge merging;
  private final Runnable erasing;

  /// @param erasing takes out whoever was erased elsewhere
  public StickService(
      Exchange exchange,
      HandedOver files,
      Ledger ledger,
      CurrentActor currentActor,
      OfflineMerge merging,
      Runnable erasing) {
    this.exchange = exchange;
    this.files = files;
    this.ledger = ledger;
    this.currentActor = currentActor;
    this.merging = merging;
    this.erasing = erasing;
  }

  /// Writes everything into a file.
  ///
  /// @param password at least [DataCustody#LEAST_PASSWORD] characters
  /// @throws IOException when the file cannot be written
  /// @throws id.balai.service.access.NotAllowedException when the current actor is no keeper
  public StickResult give(Path file, char[] password) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    if (password.length < DataCustody.LEAST_PASSWORD) {
      return new StickResult.ShortPassword();
    }
    if (!(ledger.record(currentActor.byHouse(), new PaperFact.Exported(Fact.NO_EVENT, "stick", 1))
        instanceof Recording.Stored)) {
      return new StickResult.Failed();
    }
    List<LogText> texts = exchange.all();
    files.write(file, texts, password);
    return new StickResult.Given(texts.size());
  }

  /// Takes a file that another house gave.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws id.balai.service.access.NotAllowedException when the current actor is no keeper
  public StickResult take(Path file, char[] password) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    return switch (files.read(file, password)) {
      case HandedOver.Reading.Read read -> take(read.texts());
      case HandedOver.Reading.Foreign _ -> new StickResult.Foreign();
      case HandedOver.Reading.Newer _ -> new StickResult.Newer();
      case HandedOver.Reading.Closed _ -> new StickResult.Closed();
    };
  }

  private StickResult take(List<LogText> texts) {
    return switch (exchange.take(currentActor.byHouse(), texts)) {
      case Exchange.Taking.Taken taken -> {
        erasing.run();
        yield new StickResult.Taken(taken.entries(), merging.merge());
      }
      case Exchange.Taking.Broken _ -> new StickResult.Broken();
      case Exchange.Taking.Forked _ -> new StickResult.Forked();
      case Exchange.Taking.Shared _ -> new StickResult.Shared();
      case Exchange.Taking.Failed _ -> new StickResult.Failed();
    };
  }
}
