package id.balai.roster;

import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/// Reads the files it is given, in a program of its own with little memory, and prints the result
/// of each.
final class HostileReading {

  private HostileReading() {}

  public static void main(String[] files) {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    for (String file : files) {
      out.println(
          switch (Readers.everyLetter().read(Path.of(file), RosterRequest.plain())) {
            case RosterResult.Unreadable refused -> refused.reason().name();
            case RosterResult.Roster roster -> "READ " + roster.rows().size();
          });
    }
  }
}
