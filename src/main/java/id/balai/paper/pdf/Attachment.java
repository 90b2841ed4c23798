package id.balai.paper.pdf;

import java.nio.charset.StandardCharsets;

/// What a paper says, once more for machines, inside the file.
///
/// @param name file name, ASCII
/// @param type MIME type, for example `text/csv`
/// @param description what it is, in the paper's language
/// @param text content, written as UTF-8
public record Attachment(String name, String type, String description, String text) {

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
