package org.consilience.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a command ended, for schedulers and scripts: the one list of all exit codes. */
public enum ExitCode {
  SUCCESS(0, "done; of run: published, of verify: all spans match"),
  BUG(1, "stopped by a bug or a failing machine"),
  INVALID_USE(2, "bad arguments, unwritable output, or a run id that exists"),
  NO_INPUT(3, "no input found"),
  GATE_FAILED(4, "a quality gate failed: written, not published"),
  QUARANTINE(5, "published, with more in quarantine than the warning level"),
  MISMATCH(6, "verify found a mismatch"),
  DIFFERENT(7, "of diff --exit-code: the runs differ"),
  INTERRUPTED(130, "interrupted from the keyboard"),
  TERMINATED(143, "terminated");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }

  /** The meanings by code, for the help text. */
  public static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      meanings.put(String.valueOf(exit.code), exit.meaning);
    }
    return meanings;
  }
}
