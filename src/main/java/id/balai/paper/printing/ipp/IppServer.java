package id.balai.paper.printing.ipp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Speaks the Internet Printing Protocol over HTTP (RFC 8010 section 4) with the print system of
/// this computer.
///
/// @param address for example `http://localhost:631`
record IppServer(URI address, AtomicInteger numbers) {

  private static final int CONNECT_MILLIS = 2_000;

  private static final int READ_MILLIS = 20_000;

  /// More than the attributes of hundreds of printers take.
  private static final int LONGEST_ANSWER = 16 << 20;

  IppServer(URI address) {
    this(address, new AtomicInteger());
  }

  IppRequest request(IppRequest.Operation operation) {
    return new IppRequest(operation, numbers.incrementAndGet());
  }

  /// The address of a printer or of `/` as requests name it.
  String uri(String path) {
    return "ipp://" + address.getHost() + ":" + address.getPort() + path;
  }

  IppAnswer ask(String path, IppRequest request) throws IOException {
    return ask(path, request, Optional.empty());
  }

  /// @param document is sent after the request
  /// @throws IOException when nobody answers, or with anything but IPP
  IppAnswer ask(String path, IppRequest request, Optional<Path> document) throws IOException {
    var connection =
        (HttpURLConnection) address.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
    try {
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      connection.setInstanceFollowRedirects(false);
      connection.setRequestMethod("POST");
      connection.setRequestProperty("Content-Type", "application/ipp");
      connection.setDoOutput(true);
      connection.setChunkedStreamingMode(0);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(request.toBytes());
        if (document.isPresent()) {
          Files.copy(document.get(), out);
        }
      }
      return read(connection);
    } finally {
      connection.disconnect();
    }
  }

  private static IppAnswer read(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status == HttpURLConnection.HTTP_UNAUTHORIZED
        || status == HttpURLConnection.HTTP_FORBIDDEN) {
      throw new NotAllowedException();
    }
    if (status != HttpURLConnection.HTTP_OK) {
      throw new IOException("the print system answers with HTTP status " + status);
    }
    try (InputStream in = connection.getInputStream()) {
      byte[] bytes = in.readNBytes(LONGEST_ANSWER + 1);
      if (bytes.length > LONGEST_ANSWER) {
        throw new IOException("the print system's answer is too long");
      }
      return IppReader.read(bytes);
    }
  }
}
