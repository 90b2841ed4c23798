package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.RosterRequest.Part;
import id.balai.ui.control.Named;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which part of the file is the list: the sheet, the header row, and the table where several stand
/// side by side.
final class PartChoice extends FlowPane {

  private final ListsViewModel model;
  private final Messages messages;
  private final ComboBox<String> sheet = new ComboBox<>();
  private final ComboBox<Integer> header = new ComboBox<>();
  private final ComboBox<Integer> table = new ComboBox<>();
  private final Node sheets;
  private final Node tables;
  private boolean isShowing;

  PartChoice(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("part-choice");
    sheet.setId("sheet");
    sheet.disableProperty().bind(model.wrong().busyProperty());
    Named.in(sheet, this::sheetWords);
    sheet.setOnAction(_ -> chosen(sheet.getValue(), model::sheet));
    number(header, "header-row", this::headerWords, line -> model.part(line, model.part().table()));
    number(table, "table", this::tableWords, at -> model.part(model.part().header(), at));
    sheets = titled("lists.sheets", sheet);
    tables = titled("lists.tables", table);
    getChildren().addAll(sheets, titled("lists.header", header), tables);
  }

  private VBox titled(String key, Node choice) {
    return Texts.styled(new VBox(Texts.line(messages, "note", key), choice), "sheets");
  }

  private void number(
      ComboBox<Integer> box, String id, IntFunction<String> words, IntConsumer taken) {
    box.setId(id);
    box.disableProperty().bind(model.wrong().busyProperty());
    Named.in(box, words::apply);
    box.setOnAction(_ -> chosen(box.getValue(), taken::accept));
  }

  private String sheetWords(String name) {
    int read = model.reading().sheetsRead();
    if (!name.isEmpty()) {
      return name;
    }
    return read > 1
        ? messages.text("lists.sheets.all", read)
        : messages.text(
            "lists.sheets.found", model.reading().sheets().stream().findFirst().orElse(""));
  }

  private <T> void chosen(@Nullable T value, java.util.function.Consumer<T> taken) {
    if (!isShowing && value != null) {
      taken.accept(value);
    }
  }

  private String headerWords(int line) {
    if (line == Part.TO_BE_FOUND) {
      int found = model.reading().headerLine();
      return found > 0
          ? messages.text("lists.header.found", found)
          : messages.text("lists.header.found.none");
    }
    return line == 0 ? messages.text("lists.header.no") : messages.text("lists.header.line", line);
  }

  private String tableWords(int at) {
    return at == Part.ALL
        ? messages.text("lists.tables.all", model.reading().tables())
        : messages.text("lists.tables.one", at + 1);
  }

  /// Shows what was read last.
  void show() {
    isShowing = true;
    List<String> names = model.reading().sheets();
    sheet.getItems().setAll(Stream.concat(Stream.of(""), names.stream().sorted()).toList());
    sheet.setValue(model.part().sheet());
    seen(sheets, names.size() > 1);
    header
        .getItems()
        .setAll(
            Stream.concat(Stream.of(Part.TO_BE_FOUND, 0), model.reading().headerLines().stream())
                .distinct()
                .toList());
    header.setValue(model.part().header());
    int side = model.reading().tables();
    table.getItems().setAll(IntStream.range(Part.ALL, side).boxed().toList());
    table.setValue(Optional.of(model.part().table()).filter(t -> t < side).orElse(Part.ALL));
    seen(tables, side > 1);
    isShowing = false;
  }

  private static void seen(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }
}
