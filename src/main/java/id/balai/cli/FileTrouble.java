package id.balai.cli;

import id.balai.domain.evidence.KeysLockedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says in words what is the matter with a file.
final class FileTrouble {
  private FileTrouble() {}

  static String of(IOException trouble, CommandMessages messages) {
    String file =
        trouble instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : "";
    String key =
        switch (trouble) {
          case KeysLockedException _ -> "keys.locked";
          case NoSuchFileException _ -> "file.missing";
          case AccessDeniedException _ -> "file.denied";
          case NotDirectoryException _, FileAlreadyExistsException _ -> "file.no.folder";
          default -> "file.other";
        };
    return messages.say(key, file);
  }
}
