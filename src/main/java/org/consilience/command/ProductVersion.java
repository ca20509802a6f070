package org.consilience.command;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its jar says. */
public final class ProductVersion implements IVersionProvider {

  /** "development" where the classes do not come from a jar. */
  public static String current() {
    String version = ProductVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"consilience " + current() + ", Java " + Runtime.version()};
  }
}
