package id.balai.paper.declaration;

import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.Signer;
import id.balai.domain.document.Wording;
import id.balai.domain.event.Event;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a joint declaration says and who is on it, for machines. Who has not signed is not marked:
/// not signing is private (R20).
final class DeclarationJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DeclarationJson() {}

  static String text(JointDeclaration declaration) {
    Event event = declaration.event();
    Wording wording = declaration.wording();
    ObjectNode root = JSON.createObjectNode();
    root.put("jenis", "deklarasi");
    root.put("kode", declaration.identity().code());
    root.put("kegiatan", event.name());
    root.put("tempat", event.venue());
    root.put("tanggal", event.days().getFirst().toString());
    root.put("judul", wording.title());
    root.put("pembuka", wording.opening());
    ArrayNode points = root.putArray("butir");
    wording.points().forEach(points::add);
    root.put("penutup", wording.closing());
    people(root.putArray("penandaTangan"), declaration.signers());
    people(root.putArray("penandaTanganTambahan"), declaration.latecomers());
    people(root.putArray("saksi"), declaration.witnesses());
    root.put("diterbitkan", declaration.identity().issued().toOffsetDateTime().toString());
    return JSON.writeValueAsString(root);
  }

  private static void people(ArrayNode list, List<Signer> signers) {
    for (Signer signer : signers) {
      ObjectNode one = list.addObject().put("nama", signer.name()).put("jabatan", signer.office());
      signer.translation().ifPresent(language -> one.put("bahasaTerjemahan", language));
    }
  }
}
