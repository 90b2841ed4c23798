package id.balai.paper.office;

import id.balai.domain.document.IndividualPact;
import id.balai.domain.document.SheetPerson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a pact says, for machines.
final class PactJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PactJson() {}

  static String text(IndividualPact pact) {
    SheetPerson person = pact.declarer().person();
    ObjectNode root = JSON.createObjectNode();
    root.put("jenis", "pakta");
    root.put("kode", pact.identity().code());
    root.put("kegiatan", pact.event().name());
    root.put("tanggal", pact.event().date().toString());
    root.put("judul", pact.wording().title());
    root.put("pembuka", pact.wording().opening());
    ArrayNode points = root.putArray("butir");
    pact.wording().points().forEach(points::add);
    root.put("penutup", pact.wording().closing());
    root.put("nama", person.name());
    root.put("jabatan", person.position());
    root.put("instansi", person.institution());
    root.put("diterbitkan", pact.identity().issued().toOffsetDateTime().toString());
    return JSON.writeValueAsString(root);
  }
}
