package id.balai.cli;

import picocli.CommandLine.IVersionProvider;

/// The version as the program file carries it.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Balai " + (version == null ? "(sumber)" : version)};
  }
}
