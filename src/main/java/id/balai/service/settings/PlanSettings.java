package id.balai.service.settings;

import static id.balai.service.settings.Parts.field;

import id.balai.domain.document.EmblemReader;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Labels;
import id.balai.domain.event.Official;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.event.PrivacyNotice;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.event.Session;
import id.balai.domain.layout.LabelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is planned of an event itself: its name and place, its programme, who signs for it, and how
/// it treats what it knows about people.
final class PlanSettings {

  private static final int LINE = 200;
  private static final int MOST_NUMBER = 999_999;
  private static final int MOST_GRACE = 24 * 60;
  private static final int MOST_STAY = 12 * 60;

  private static final Words NOTICE = new Words(1, 4000, Words.Lines.MANY);

  private static final Many<Official> SIGNING =
      Many.of(
          Parts.of(
              Official.class,
              field("capacity", Words.line(LINE), ""),
              field("name", Words.needed(LINE)),
              field("rank", Words.line(LINE), ""),
              field("identity", Words.line(60), ""),
              field("approves", new Flag(), false)),
          12);

  private PlanSettings() {}

  /// @param emblems takes the arms of offices
  static List<Setting<?>> all(EmblemReader emblems) {
    var all = new ArrayList<Setting<?>>(event());
    all.addAll(letterhead(emblems));
    all.addAll(officials());
    all.addAll(privacy());
    return all;
  }

  private static List<Setting<?>> event() {
    return List.of(
        Setting.own("event.name", "name", Words.needed(300)),
        Setting.own("event.theme", "theme", Words.line(300)),
        Setting.office("event.venue", "venue", Words.line(LINE)),
        Setting.office("event.place", "place", Words.line(100)),
        Setting.own("event.date", "date", Written.DAY),
        Setting.office("event.doorAsksFirst", "door.asksFirst", new Flag()),
        Setting.office("event.leaving", "door.leaving", Choice.of(DoorRules.Leaving.class)),
        Setting.office("event.minutesInside", "door.stay", new Whole(1, MOST_STAY, "min")),
        Setting.office("event.labels", "door.labels", Choice.of(Labels.class)),
        Setting.office("event.labelSize", "door.labelSize", Choice.of(LabelSize.class)),
        Setting.office("event.zone", "zone", Written.ZONE),
        Setting.own(
            "event.sessions",
            "sessions",
            new Many<>(
                Parts.of(
                    Session.class,
                    field("code", Words.needed(40)),
                    field("name", Words.needed(LINE)),
                    field("starts", Written.TIME),
                    field("ends", Written.TIME),
                    field("opens", new Maybe<>(Written.MOMENT), Optional.empty()),
                    field("closes", new Maybe<>(Written.MOMENT), Optional.empty()),
                    field("grace", new Maybe<>(new Whole(0, MOST_GRACE, "min")), Optional.empty()),
                    field("date", new Maybe<>(Written.DAY), Optional.empty())),
                1,
                60)),
        Setting.own(
                "event.groups",
                "groups",
                new Many<>(
                    Parts.of(
                        Group.class,
                        field("name", Words.needed(LINE)),
                        field("duty", Choice.of(Group.Duty.class), Group.Duty.NONE)),
                    1,
                    300))
            .writtenAs(PlanSettings::inOrder),
        Setting.own(
            "event.declarations",
            "declarations",
            Many.of(
                Parts.of(
                    DeclarationPlan.class,
                    field("code", Words.needed(40)),
                    field("session", new Named(References::sessions)),
                    field("kind", Choice.of(DeclarationPlan.Kind.class)),
                    field(
                        "delegation",
                        Choice.of(DeclarationPlan.Delegation.class),
                        DeclarationPlan.Delegation.REFUSED),
                    field("witnesses", Many.of(new Whole(1, MOST_NUMBER, ""), 10), List.of()),
                    field("footnote", new Words(0, 1000, Words.Lines.MANY), "")),
                40)),
        Setting.office("event.presence", "presence", Choice.of(PresenceSignature.class)));
  }

  private static List<Setting<?>> letterhead(EmblemReader emblems) {
    return List.of(
        Setting.office("letterhead.government", "letterhead.government", Words.line(LINE)),
        Setting.office("letterhead.office", "letterhead.office", Words.line(LINE)),
        Setting.office("letterhead.address", "letterhead.address", Words.line(LINE)),
        Setting.office("letterhead.contact", "letterhead.contact", Words.line(LINE)),
        Setting.office("letterhead.seat", "letterhead.seat", Words.line(LINE)),
        Setting.office("letterhead.emblem", "letterhead.emblem", new Maybe<>(new Picture(emblems))),
        Setting.office(
            "letterhead.secondEmblem",
            "letterhead.secondEmblem",
            new Maybe<>(new Picture(emblems))));
  }

  private static List<Setting<?>> officials() {
    return List.of(
        Setting.office("officials.event", "officials", SIGNING),
        Setting.office("officials.sheets", "entries.officials.sheets", SIGNING),
        Setting.office("officials.receipts", "entries.officials.receipts", SIGNING),
        Setting.office("officials.records", "entries.officials.records", SIGNING),
        Setting.office("officials.certificates", "entries.officials.certificates", SIGNING));
  }

  private static List<Setting<?>> privacy() {
    return List.of(
        Setting.own("privacy.keepUntil", "privacy.keepUntil", Written.DAY)
            .writtenAs((event, day) -> event.withPrivacy(event.privacy().with(day, ""))),
        Setting.office("privacy.basis", "privacy.basis", Choice.of(PrivacyPlan.Basis.class))
            .writtenAs((event, basis) -> event.withPrivacy(event.privacy().on(basis))),
        Setting.office("privacy.controller", "privacy.controller", Words.needed(LINE))
            .writtenAs((event, office) -> event.withPrivacy(event.privacy().answeredBy(office))),
        Setting.office("privacy.contact", "privacy.contact", Words.needed(LINE))
            .writtenAs(
                (event, contact) ->
                    event.withPrivacy(event.privacy().with(event.privacy().keepUntil(), contact))),
        Setting.office("privacy.purpose", "privacy.purpose", Words.needed(LINE)),
        Setting.own("privacy.dynamicsUntil", "privacy.dynamicsUntil", new Maybe<>(Written.DAY)),
        Setting.own(
                "privacy.notice",
                "privacy.notice",
                Parts.of(
                    PrivacyNotice.class, field("indonesian", NOTICE), field("english", NOTICE)))
            .writtenAs(
                (event, told) ->
                    event.withPrivacy(event.privacy().telling(told.indonesian(), told.english()))));
  }

  /// Groups in the order in which they were given.
  private static Event inOrder(Event event, List<Group> given) {
    var groups = new ArrayList<Group>();
    given.forEach(one -> groups.add(new Group(one.name(), groups.size() + 1, one.duty())));
    return event.withGroups(groups);
  }
}
