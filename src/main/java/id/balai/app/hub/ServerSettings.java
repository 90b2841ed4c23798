package id.balai.app.hub;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the server of this laptop is told before it starts: where it listens, and whom it lets in.
///
/// @param database its folder
/// @param outside addresses of this laptop at which others reach it; empty: nobody does
record ServerSettings(
    Path database, ServerCertificates certificates, int port, List<String> outside) {

  private static final int CONNECTIONS = 200;

  void write() throws IOException {
    text("postgresql.conf", settings());
    text("pg_hba.conf", admission());
  }

  private void text(String name, List<String> lines) throws IOException {
    WholeFile.write(
        database.resolve(name), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<String> settings() {
    var listening = new ArrayList<>(List.of("127.0.0.1"));
    listening.addAll(outside);
    return List.of(
        "port = " + port,
        "listen_addresses = " + quoted(String.join(",", listening)),
        "unix_socket_directories = ''",
        "max_connections = " + CONNECTIONS,
        "ssl = on",
        "ssl_min_protocol_version = 'TLSv1.3'",
        "ssl_cert_file = " + quoted(certificates.certificate().toString()),
        "ssl_key_file = " + quoted(certificates.key().toString()),
        "password_encryption = 'scram-sha-256'",
        "tcp_keepalives_idle = 20",
        "tcp_keepalives_interval = 5",
        "tcp_keepalives_count = 3",
        "timezone = 'UTC'",
        "log_timezone = 'UTC'",
        "lc_messages = 'C'",
        // Names of people stand in statements and in details.
        "log_error_verbosity = 'terse'",
        "log_min_error_statement = 'panic'");
  }

  /// The owner is known on this computer alone; elsewhere only stations are, and only with TLS.
  private List<String> admission() {
    var lines =
        new ArrayList<>(
            List.of(
                "hostssl all pemilik 127.0.0.1/32 scram-sha-256",
                "hostssl balai +balai_station 127.0.0.1/32 scram-sha-256"));
    if (!outside.isEmpty()) {
      lines.add("hostssl balai +balai_station 0.0.0.0/0 scram-sha-256");
    }
    lines.add("host all all all reject");
    return lines;
  }

  private static String quoted(String text) {
    return "'" + text.replace('\\', '/').replace("'", "''") + "'";
  }
}
