package org.consilience.query;

/** How words are set apart: by the colours of a terminal, or not at all. */
public enum Ink {
  PLAIN {
    @Override
    String paint(String code, String text) {
      return text;
    }
  },
  /** ECMA-48 escape sequences ("ANSI colours"), which terminals understand. */
  COLOUR {
    @Override
    String paint(String code, String text) {
      return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
  };

  abstract String paint(String code, String text);

  public String strong(String text) {
    return paint("1", text);
  }

  public String faint(String text) {
    return paint("2", text);
  }

  public String good(String text) {
    return paint("32", text);
  }

  public String bad(String text) {
    return paint("31", text);
  }
}
