package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.OfficialRecord;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.Signer;
import id.balai.domain.layout.IdentityMask;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Attachment;
import id.balai.paper.table.Column;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.word.IdentityText;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Makes official records (R19).
public final class OfficialRecordWriter {

  private static final float LABEL = mm(24);

  private final PaperContext context;

  public OfficialRecordWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the record and its annex.
  public void write(OfficialRecord record, OutputStream out) throws IOException {
    PaperMessages words = context.messages();
    try (var page = new OfficePage(context, record.event(), record.identity(), "record")) {
      page.title(record.wording().title());
      if (!record.number().isBlank()) {
        page.text(words.text("record.number", record.number()), Align.CENTRE);
      }
      String date = context.dates().inWords(record.event().days().getFirst());
      page.text(
          words.text("record.opening", date, record.event().venue())
              + " "
              + record.wording().opening());
      page.points(record.wording().points());
      page.text(record.wording().closing());
      page.officials(record.parties());
      if (!record.witnesses().isEmpty()) {
        page.heading(words.text("declaration.witnesses"));
        witnesses(page, record.witnesses());
      }
      annex(page, record);
      page.text(record.wording().footnote());
      page.file()
          .attach(
              new Attachment(
                  "berita-acara.json",
                  "application/json",
                  words.text("record.attached"),
                  OfficeJson.record(record)));
      page.save(out);
    }
  }

  private void witnesses(OfficePage page, List<Signer> witnesses) {
    var columns =
        List.of(
            Column.of(context.messages().text("column.NUMBER"), 9, Align.CENTRE),
            Column.of(context.messages().text("column.NAME"), 60, Align.LEFT),
            Column.of(context.messages().text("column.POSITION"), 50, Align.LEFT),
            Column.zigzag(context.messages().text("column.SIGNATURE"), 61));
    var table = new Table(context, columns, page.flow().width());
    for (int number = 1; number <= witnesses.size(); number++) {
      Signer witness = witnesses.get(number - 1);
      String words = context.messages().text("sheet.signature.alt", witness.name());
      table.add(
          List.of(
              OfficePage.cell(Integer.toString(number)),
              OfficePage.strong(witness.name()),
              OfficePage.cell(witness.office()),
              new id.balai.paper.table.Cell.Signature(number, witness.ink(), words)));
    }
    table.draw(page.flow(), _ -> 0);
    page.flow().skip(mm(3));
  }

  private void annex(OfficePage page, OfficialRecord record) {
    if (record.members().isEmpty()) {
      return;
    }
    page.flow().turn();
    page.heading(context.messages().text("record.annex"));
    page.fields(
        LABEL,
        List.of(
            page.field("record.annex.number", record.number()),
            page.field("record.annex.date", context.dates().days(record.event()))));
    var columns =
        List.of(
            Column.of(context.messages().text("column.NUMBER"), 9, Align.CENTRE),
            Column.of(context.messages().text("column.NAME"), 65, Align.LEFT),
            Column.of(context.messages().text("column.POSITION"), 50, Align.LEFT),
            Column.of(context.messages().text("record.organization"), 56, Align.LEFT));
    var table = new Table(context, columns, page.flow().width());
    var rows = new ArrayList<>(record.members());
    IdentityMask mask = record.event().papers().identities().records();
    for (int number = 1; number <= rows.size(); number++) {
      SheetPerson member = rows.get(number - 1);
      table.add(
          List.of(
              OfficePage.cell(Integer.toString(number)),
              OfficePage.named(member.name(), IdentityText.labelled(member.identities(), mask)),
              OfficePage.cell(member.position()),
              OfficePage.cell(member.institution())));
    }
    table.draw(page.flow(), _ -> 0);
  }
}
