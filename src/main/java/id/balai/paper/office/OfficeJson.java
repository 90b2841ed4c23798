package id.balai.paper.office;

import id.balai.domain.document.IndividualPact;
import id.balai.domain.document.OfficialRecord;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.RecitedPledge;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.Wording;
import id.balai.domain.event.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What pacts, pledges and records say, for machines. No identity number is repeated here (R39).
final class OfficeJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private OfficeJson() {}

  static String pact(IndividualPact pact) {
    SheetPerson person = pact.declarer().person();
    ObjectNode root = root("pakta", pact.event(), pact.wording());
    root.put("nama", person.name());
    root.put("jabatan", person.position());
    root.put("instansi", person.institution());
    return sealed(root, pact.identity());
  }

  static String pledge(RecitedPledge pledge) {
    return sealed(root("ikrar", pledge.event(), pledge.wording()), pledge.identity());
  }

  static String record(OfficialRecord record) {
    ObjectNode root = root("berita-acara", record.event(), record.wording());
    root.put("nomor", record.number());
    ArrayNode members = root.putArray("anggota");
    record.members().forEach(member -> person(members, member));
    ArrayNode parties = root.putArray("pihak");
    record
        .parties()
        .forEach(
            party ->
                parties
                    .addObject()
                    .put("jabatan", party.official().capacity())
                    .put("nama", party.official().name()));
    ArrayNode witnesses = root.putArray("saksi");
    record
        .witnesses()
        .forEach(
            witness ->
                witnesses.addObject().put("nama", witness.name()).put("jabatan", witness.office()));
    return sealed(root, record.identity());
  }

  private static void person(ArrayNode people, SheetPerson person) {
    people
        .addObject()
        .put("nama", person.name())
        .put("jabatan", person.position())
        .put("instansi", person.institution());
  }

  private static ObjectNode root(String kind, Event event, Wording wording) {
    ObjectNode root = JSON.createObjectNode();
    root.put("jenis", kind);
    root.put("kegiatan", event.name());
    root.put("tempat", event.venue());
    root.put("tanggal", event.days().getFirst().toString());
    root.put("judul", wording.title());
    root.put("pembuka", wording.opening());
    ArrayNode points = root.putArray("butir");
    wording.points().forEach(points::add);
    root.put("penutup", wording.closing());
    return root;
  }

  private static String sealed(ObjectNode root, PaperIdentity identity) {
    root.put("kode", identity.code());
    root.put("diterbitkan", identity.issued().toOffsetDateTime().toString());
    return JSON.writeValueAsString(root);
  }
}
