package id.balai.service.access;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.AccessMemory;
import id.balai.domain.access.Account;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who may sign in at the desk. As long as nobody has a password the house is open; from the first
/// password on, which is a keeper's, one signs in.
public final class AccountService {

  private static final Logger LOG = LoggerFactory.getLogger(AccountService.class);

  private static final int LEAST_OPERATOR = 4;
  private static final int LEAST = 8;

  private final AccessMemory memory;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PasswordHash hash;
  private final Guess guess;

  /// Empties the desk where somebody has a password.
  public AccountService(
      AccessMemory memory,
      Ledger ledger,
      CurrentActor currentActor,
      Clock clock,
      SecureRandom random) {
    this.memory = memory;
    this.ledger = ledger;
    this.currentActor = currentActor;
    this.hash = new PasswordHash(random);
    this.guess = new Guess(memory, clock);
    try {
      signOut();
    } catch (UncheckedIOException e) {
      // Kiosks go on, but nobody works at the desk whose list of people cannot be read.
      LOG.error("the accounts cannot be read", e);
      currentActor.seat(Optional.empty());
    }
  }

  /// Everybody, in the order in which they came.
  public List<Account> all() {
    return memory.accounts();
  }

  /// Whether nobody has a password yet. Where the accounts were lost, nobody knows: it is not.
  public boolean isOpenHouse() {
    return memory.loss().isEmpty() && memory.accounts().isEmpty();
  }

  /// The fewest characters of a password: an operator's may be a PIN of four.
  public static int leastFor(AccessLevel post) {
    return post == AccessLevel.OPERATOR ? LEAST_OPERATOR : LEAST;
  }

  /// Lets somebody sign in from now on. The first one, who must be a keeper for every event, sits
  /// at the desk at once.
  ///
  /// @throws NotAllowedException when the desk's actor keeps no settings
  public AccountResult add(String name, AccessLevel post, Optional<UUID> event, String password) {
    currentActor.require(AccessLevel.KEEPER);
    List<Account> before = all();
    if (before.stream().anyMatch(one -> one.name().equalsIgnoreCase(name.strip()))) {
      return new AccountResult.NameTaken();
    }
    if (name.isBlank() || password.length() < leastFor(post)) {
      return new AccountResult.TooShort(leastFor(post));
    }
    var fresh = new Account(UUID.randomUUID(), name.strip(), post, event, hash.of(password));
    var after = new ArrayList<>(before);
    after.add(fresh);
    AccountResult result = keep(after, fresh, "person.added");
    if (before.isEmpty() && result instanceof AccountResult.Kept) {
      currentActor.seat(Optional.of(fresh.actor()));
    }
    return result;
  }

  /// Gives somebody a new password.
  ///
  /// @throws NotAllowedException when the desk's actor keeps no settings
  public AccountResult change(UUID id, String password) {
    currentActor.require(AccessLevel.KEEPER);
    Account old = find(id);
    if (password.length() < leastFor(old.post())) {
      return new AccountResult.TooShort(leastFor(old.post()));
    }
    Account fresh = old.withSecret(hash.of(password));
    List<Account> after = all().stream().map(one -> one.id().equals(id) ? fresh : one).toList();
    return keep(after, fresh, "person.password");
  }

  /// Lets somebody sign in no longer. Where nobody is left, the house is open again.
  ///
  /// @throws NotAllowedException when the desk's actor keeps no settings
  public AccountResult remove(UUID id) {
    currentActor.require(AccessLevel.KEEPER);
    Account gone = find(id);
    List<Account> after = all().stream().filter(one -> !one.id().equals(id)).toList();
    AccountResult result = keep(after, gone, "person.removed");
    if (after.isEmpty() && result instanceof AccountResult.Kept) {
      currentActor.open();
    }
    return result;
  }

  /// Lets somebody sit down at the desk; blocks for about 30 ms, on purpose. A name that nobody has
  /// takes as long as a wrong password, and is answered the same.
  public SecretCheck signIn(String name, String password) {
    Optional<Account> known =
        all().stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
    String kept = known.map(Account::secret).orElseGet(() -> hash.of(""));
    String whose = known.map(one -> one.id().toString()).orElse("nobody");
    SecretCheck check = guess.check(whose, () -> hash.isOf(kept, password) && known.isPresent());
    if (check instanceof SecretCheck.Right) {
      currentActor.seat(known.map(Account::actor));
    }
    return check;
  }

  /// Empties the desk, unless the house is open.
  public void signOut() {
    if (isOpenHouse()) {
      currentActor.open();
    } else {
      currentActor.seat(Optional.empty());
    }
  }

  private Account find(UUID id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private AccountResult keep(List<Account> after, Account about, String what) {
    if (!after.isEmpty() && after.stream().noneMatch(AccountService::keepsAll)) {
      return new AccountResult.KeeperNeeded();
    }
    memory.prepare();
    var changed = new WorkspaceFact.SettingChanged(Fact.NO_EVENT, what + " " + about.post().word());
    if (!(ledger.record(currentActor.byHouse(), changed) instanceof Recording.Stored)) {
      return new AccountResult.Failed();
    }
    memory.keepAccounts(after);
    return new AccountResult.Kept(about);
  }

  private static boolean keepsAll(Account account) {
    return account.post() == AccessLevel.KEEPER && account.event().isEmpty();
  }
}
