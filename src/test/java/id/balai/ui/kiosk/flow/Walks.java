package id.balai.ui.kiosk.flow;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.Hall;
import id.balai.fixture.People;
import id.balai.service.registration.WalkIn;
import id.balai.service.signing.SignatureSubmission;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One of each state in which a kiosk can stand and of each input that can reach it, by name.
final class Walks {

  static final Instant START = Instant.parse("2024-10-07T01:14:00Z");
  static final Assistance HELP = new Assistance("Budi", "tangan cedera");
  static final Actor OPERATOR = new Actor(AccessLevel.OPERATOR, "Wati", Optional.of(Hall.EVENT));

  private static final Hall HALL = hall();
  static final Participant SIGNER = HALL.person(Hall.SIGNER);
  static final PendingSignature DUTY = new PendingSignature(SIGNER, text(), Identification.BADGE);
  static final PendingSignature PRESENCE =
      new PendingSignature(SIGNER, presence(), Identification.BADGE);
  static final Report REPORT =
      new Report(
          "", java.util.List.of(Finding.broken(Finding.Code.NO_TOKEN, "")), Optional.empty());

  static final Map<String, KioskState> STATES = states();
  static final Map<String, KioskInput> INPUTS = inputs();

  private Walks() {}

  /// What a state is called in the tables.
  static String name(KioskState state) {
    return STATES.entrySet().stream()
        .filter(one -> one.getValue().equals(state))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(state.toString());
  }

  private static Map<String, KioskState> states() {
    var foreign = new ScanResult.Foreign();
    Map<String, KioskState> all = new LinkedHashMap<>();
    all.put("Resting", new KioskState.Resting());
    all.put("Result", new KioskState.Result(foreign, Optional.empty()));
    all.put("Result to Reading", new KioskState.Result(foreign, Optional.of(DUTY)));
    all.put("Result to Presence", new KioskState.Result(foreign, Optional.of(PRESENCE)));
    all.put("TakenBack", new KioskState.TakenBack());
    all.put("Searching", new KioskState.Searching());
    all.put("Confirming", new KioskState.Confirming(SIGNER));
    all.put("Confirming scanned", new KioskState.Confirming(SIGNER, true));
    all.put("Representing", new KioskState.Representing(SIGNER));
    all.put("Registering", new KioskState.Registering());
    all.put("Programme", new KioskState.Programme());
    all.put("Examining", new KioskState.Examining());
    all.put("Examined", new KioskState.Examined(REPORT));
    all.put("Helping", new KioskState.Helping());
    all.put("Leaving", new KioskState.Leaving());
    all.put("OutOfOrder", new KioskState.OutOfOrder());
    all.put("Operating", new KioskState.Operating(OPERATOR));
    all.put("Choosing", new KioskState.Choosing(OPERATOR));
    all.put("Seeking", new KioskState.Seeking(OPERATOR));
    all.put("Aiding", new KioskState.Aiding(SIGNER, OPERATOR, Optional.of(DUTY)));
    all.put("Aiding nothing", new KioskState.Aiding(SIGNER, OPERATOR, Optional.empty()));
    all.put("Thanks", new KioskState.Thanks(SIGNER.name(), Optional.empty()));
    all.put("Thanks more", new KioskState.Thanks(SIGNER.name(), Optional.of(DUTY)));
    all.put("Reading", new KioskState.Reading(DUTY));
    all.put("Reading en", new KioskState.Reading(DUTY.in("en")));
    all.put("Reading helped", new KioskState.Reading(DUTY.by(SigningMode.helped(HELP, OPERATOR))));
    all.put("Presence", new KioskState.Reading(PRESENCE));
    all.put("Presence en", new KioskState.Reading(PRESENCE.in("en")));
    all.put("Signing", new KioskState.Signing(DUTY, START, false));
    all.put("Signing presence", new KioskState.Signing(PRESENCE, START, false));
    all.put("Inked", new KioskState.Signing(DUTY, START, true));
    all.put("Inked presence", new KioskState.Signing(PRESENCE, START, true));
    return all;
  }

  private static Map<String, KioskInput> inputs() {
    var foreign = new ScanResult.Foreign();
    Map<String, KioskInput> all = new LinkedHashMap<>();
    all.put("Foreign", new KioskState.Result(foreign, Optional.empty()));
    all.put("Owing", new KioskState.Result(foreign, Optional.of(DUTY)));
    all.put("Present", new KioskState.Result(foreign, Optional.of(PRESENCE)));
    all.put("TakenBack", new KioskState.TakenBack());
    all.put("Asked", new KioskInput.Asked(SIGNER));
    all.put("OperatorCame", new KioskInput.OperatorCame(OPERATOR));
    all.put("Examined", new KioskState.Examined(REPORT));
    all.put("CallHelp", new KioskInput.CallHelp());
    all.put("Leave", new KioskInput.Leave());
    all.put("Broke", new KioskInput.Broke());
    all.put("Find", new KioskInput.Find());
    all.put("Register", new KioskInput.Register());
    all.put("ShowProgramme", new KioskInput.ShowProgramme());
    all.put("Examine", new KioskInput.Examine());
    all.put("Picked", new KioskInput.Picked(SIGNER));
    all.put("Represent", new KioskInput.Represent());
    all.put("Seek", new KioskInput.Seek());
    all.put("ChangeSession", new KioskInput.ChangeSession());
    all.put("Found", new KioskInput.Found(SIGNER, Optional.of(DUTY)));
    all.put("FoundFree", new KioskInput.Found(SIGNER, Optional.empty()));
    all.put("Begin", new KioskInput.Begin(HELP));
    all.put("Proceed", new KioskInput.Proceed());
    all.put("TextChanged", new KioskInput.TextChanged(Optional.of(DUTY)));
    all.put("TextGone", new KioskInput.TextChanged(Optional.empty()));
    all.put("ReadIn", new KioskInput.ReadIn("en"));
    all.put("ReachedEnd", new KioskInput.ReachedEnd(START));
    all.put("InkChanged", new KioskInput.InkChanged(true));
    all.put("InkWiped", new KioskInput.InkChanged(false));
    all.put("Stored", new KioskInput.Stored(Optional.empty()));
    all.put("StoredMore", new KioskInput.Stored(Optional.of(DUTY)));
    all.put("NotStored", new KioskInput.NotStored(true));
    all.put("Back", new KioskInput.Back());
    all.put("TimedOut", new KioskInput.TimedOut());
    all.put("Exit", new KioskInput.Exit());
    all.put("Move", new KioskInput.Move("DEK"));
    all.put("Scan", new KioskInput.Scan("BLI1"));
    all.put("Check", new KioskInput.Check("BLI-7K4M-0001"));
    all.put("Admit", new KioskInput.Admit(SIGNER.id(), Attendance.Means.SEARCH));
    all.put("NotMe", new KioskInput.NotMe());
    all.put("Enter", new KioskInput.Enter(new WalkIn(Hall.EVENT, "Budi", "Desa", "", "GURU", "")));
    all.put("Help", new KioskInput.Help(SIGNER));
    all.put("Sign", new KioskInput.Sign(drawn()));
    all.put("SignOnPaper", new KioskInput.SignOnPaper(PaperSignature.Kind.PEN, Optional.empty()));
    return all;
  }

  private static SignatureSubmission drawn() {
    return new SignatureSubmission(SIGNER.id(), DUTY.shown(), START, START, new People(1).ink());
  }

  private static Hall hall() {
    var hall = new Hall();
    hall.translate();
    return hall;
  }

  private static DeclarationText text() {
    return HALL.ledger.repositories().declarations().current(Hall.EVENT, "IKRAR").orElseThrow();
  }

  private static DeclarationText presence() {
    DeclarationText like = text();
    return new DeclarationText(
        like.event(),
        PresenceSignature.code("SOS"),
        1,
        like.language(),
        like.title(),
        like.opening(),
        like.points(),
        like.closing(),
        like.translations());
  }
}
