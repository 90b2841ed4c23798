package id.balai.paper.certificate;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Event;
import id.balai.domain.event.Topic;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// What a certificate says, for machines.
final class CertificateJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CertificateJson() {}

  static String text(CertificatePaper paper) {
    Event event = paper.event();
    var text = new StringWriter(1024);
    try (JsonGenerator root = JSON.createGenerator(text)) {
      root.writeStartObject();
      boolean isCharter = paper.programme().kind() == CertificatePaper.Kind.CHARTER;
      root.writeStringProperty("jenis", isCharter ? "piagam" : "sertifikat");
      root.writeStringProperty("kode", paper.identity().code());
      root.writeStringProperty("nomor", paper.number());
      root.writeStringProperty("nama", paper.recipient().name());
      root.writeStringProperty("instansi", paper.recipient().institution());
      root.writeStringProperty("peran", paper.recipient().role().name());
      root.writeStringProperty("kegiatan", event.name());
      root.writeStringProperty("tempat", event.venue());
      root.writeStringProperty("tanggal", event.days().getFirst().toString());
      root.writeStringProperty("sampai", event.days().getLast().toString());
      root.writeStringProperty("penyelenggara", event.letterhead().office());
      root.writeNumberProperty("jp", paper.programme().hours());
      root.writeArrayPropertyStart("materi");
      for (Topic topic : paper.programme().topics()) {
        root.writeStartObject();
        root.writeStringProperty("judul", topic.title());
        root.writeStringProperty("narasumber", topic.speaker());
        root.writeNumberProperty("jp", topic.hours());
        root.writeEndObject();
      }
      root.writeEndArray();
      root.writeArrayPropertyStart("pejabat");
      for (Signatory signatory : paper.signatories()) {
        root.writeStartObject();
        root.writeStringProperty("jabatan", signatory.official().capacity());
        root.writeStringProperty("nama", signatory.official().name());
        root.writeEndObject();
      }
      root.writeEndArray();
      String issued = paper.identity().issued().toOffsetDateTime().toString();
      root.writeStringProperty("diterbitkan", issued);
      root.writeEndObject();
    }
    return text.toString();
  }
}
