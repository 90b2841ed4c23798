package id.balai.paper.certificate;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.event.Event;
import id.balai.domain.event.Topic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a certificate says, for machines.
final class CertificateJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CertificateJson() {}

  static String text(CertificatePaper paper) {
    Event event = paper.event();
    ObjectNode root = JSON.createObjectNode();
    root.put("jenis", "sertifikat");
    root.put("kode", paper.identity().code());
    root.put("nomor", paper.number());
    root.put("nama", paper.recipient().name());
    root.put("instansi", paper.recipient().institution());
    root.put("peran", paper.recipient().role().name());
    root.put("kegiatan", event.name());
    root.put("tempat", event.venue());
    root.put("tanggal", event.date().toString());
    root.put("penyelenggara", event.letterhead().office());
    root.put("jp", paper.programme().hours());
    ArrayNode topics = root.putArray("materi");
    for (Topic topic : paper.programme().topics()) {
      topics
          .addObject()
          .put("judul", topic.title())
          .put("narasumber", topic.speaker())
          .put("jp", topic.hours());
    }
    ArrayNode officials = root.putArray("pejabat");
    paper
        .signatories()
        .forEach(
            s ->
                officials
                    .addObject()
                    .put("jabatan", s.official().capacity())
                    .put("nama", s.official().name()));
    root.put("diterbitkan", paper.identity().issued().toOffsetDateTime().toString());
    return JSON.writeValueAsString(root);
  }
}
