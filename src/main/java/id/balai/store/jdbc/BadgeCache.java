package id.balai.store.jdbc;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.store.journal.FactCodec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The badges that a door can ask for without asking the database, as far as memory goes: entries
/// and the texts that they share take up to a third of it each at most. Operators' cards are few
/// and are never held. May be used from any thread.
final class BadgeCache {

  private static final int SHARE_OF_HEAP = 3;

  private final CardTable table;
  private final FactCodec codec;
  private final BadgePacking packing = new BadgePacking();
  private final long limit;

  private BadgeCache(FactCodec codec, long limit) {
    this.limit = limit;
    // What is packed and the texts that it shares change together: within the table's lock.
    this.table = new CardTable(limit, packing::letGo);
    this.codec = codec;
  }

  /// Badges in up to a third of the memory this program may have. Where other stations write too,
  /// nobody tells this one before it answers, and none are held.
  static BadgeCache of(Database database, FactCodec codec) {
    long limit = database.isShared() ? 0 : Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    return new BadgeCache(codec, limit);
  }

  /// The badge and its person as the tables have them; empty where the tables must be asked.
  Optional<ShownCard> find(BadgeCode code) {
    synchronized (table) {
      return table.get(code).map(packed -> packing.unpack(code, packed));
    }
  }

  /// To be taken before the tables are read.
  long stamp() {
    return table.stamp();
  }

  /// Holds what the tables said.
  ///
  /// @param stamp of before they were read
  /// @param shown a badge with its person
  CardTable.Put hold(long stamp, ShownCard shown) {
    synchronized (table) {
      if (packing.bytes() >= limit) {
        return CardTable.Put.FULL;
      }
      byte[] packed = packing.pack(shown);
      CardTable.Put put = table.put(stamp, shown.card().code(), packed);
      if (put != CardTable.Put.HELD) {
        packing.letGo(packed);
      }
      return put;
    }
  }

  /// Lets go of what these facts change, before the tables follow them; what is read from now on is
  /// not held until [#endChange].
  void beginChange(Handle handle, List<Fact> facts) {
    if (limit == 0) {
      return;
    }
    var people = new HashSet<UUID>();
    var codes = new HashSet<BadgeCode>();
    facts.forEach(fact -> collect(fact, people, codes));
    for (UUID person : people) {
      codes.addAll(badgesOf(handle, person));
    }
    if (!codes.isEmpty()) {
      table.beginChange(codes);
    }
  }

  /// To be called when the tables followed, or did not.
  void endChange() {
    table.endChange();
  }

  private void collect(Fact fact, Set<UUID> people, Set<BadgeCode> codes) {
    switch (fact) {
      case PeopleFact.ImportUndone undone -> people.addAll(undone.participants());
      case PeopleFact.Corrected corrected -> people.add(corrected.participant().id());
      case PeopleFact.PeopleMerged merged -> {
        people.add(merged.kept());
        people.add(merged.gone());
      }
      case PeopleFact.Erased erased -> people.add(erased.participant());
      case DoorFact.BadgeIssued issued -> codes.add(issued.badge().code());
      case DoorFact.BadgeEnded ended -> codes.add(ended.badge().code());
      // Nobody has a badge before being registered; all others touch neither badge nor person.
      case PeopleFact.Registered _, PeopleFact.ListBrought _, PeopleFact.PersonSplit _ -> {}
      case DoorFact.OperatorCardIssued _, DoorFact.OperatorCardEnded _ -> {}
      case WorkspaceFact.EventPlanned _,
          WorkspaceFact.EventClosed _,
          SigningFact.TextWritten _,
          SigningFact.TextFrozen _ -> {}
      case DoorFact.Attended _,
          DoorFact.AttendanceAnnulled _,
          DoorFact.AbsenceNoted _,
          DoorFact.Passed _,
          DoorFact.PassageAnnulled _,
          DoorFact.Refused _ -> {}
      case SigningFact.TextShown _, SigningFact.Agreed _ -> {}
      case SigningFact.Signed _, SigningFact.SignedOnPaper _, SigningFact.SignatureAnnulled _ -> {}
      case PaperFact.CertificateIssued _,
          PaperFact.CertificateVoided _,
          PaperFact.PrintReported _ -> {}
      case MergingFact.EntryBrought brought ->
          collect(
              LogTable.line(codec, new LogText(brought.body(), brought.personal())).entry().fact(),
              people,
              codes);
      case ApartFact _, MergingFact _ -> {}
      case PaperFact.Exported _, DoorFact.HelpCalled _, DoorFact.HelpTaken _ -> {}
      case PaperFact.SentForSigning _, PaperFact.SignedElsewhere _ -> {}
      case WorkspaceFact.SettingChanged _,
          WorkspaceFact.HeadSigned _,
          WorkspaceFact.FileGuarded _,
          WorkspaceFact.DefaultsSet _,
          WorkspaceFact.OlderAccepted _,
          WorkspaceFact.RemarkSeen _ -> {}
    }
  }

  private static List<BadgeCode> badgesOf(Handle handle, UUID person) {
    return handle
        .select("select code from badge where participant = ?", person)
        .map((row, _) -> new BadgeCode(row.getString(1)))
        .list();
  }
}
