package id.balai.ui.console.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is typed for a new event.
///
/// @param name printed name
/// @param venue the hall
/// @param place the seat that stands before the date on papers
/// @param date the day
/// @param zone zone of the place (WIB, WITA or WIT)
/// @param government first line of the letterhead
/// @param office second line of the letterhead
/// @param address third line of the letterhead
/// @param sessions the programme
/// @param hasDeclaration whether a joint declaration is signed
/// @param declarationTitle its heading
/// @param declarationPoints its points, one a line
public record PlanForm(
    StringProperty name,
    StringProperty venue,
    StringProperty place,
    ObjectProperty<LocalDate> date,
    ObjectProperty<ZoneId> zone,
    StringProperty government,
    StringProperty office,
    StringProperty address,
    ObservableList<SessionRow> sessions,
    BooleanProperty hasDeclaration,
    StringProperty declarationTitle,
    StringProperty declarationPoints) {

  static PlanForm of(LocalDate today, ZoneId zone) {
    return new PlanForm(
        new SimpleStringProperty(""),
        new SimpleStringProperty(""),
        new SimpleStringProperty(""),
        new SimpleObjectProperty<>(today),
        new SimpleObjectProperty<>(zone),
        new SimpleStringProperty(""),
        new SimpleStringProperty(""),
        new SimpleStringProperty(""),
        FXCollections.observableArrayList(SessionRow.of("", "09.00", "11.00")),
        new SimpleBooleanProperty(),
        new SimpleStringProperty(""),
        new SimpleStringProperty(""));
  }
}
