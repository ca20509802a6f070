package org.consilience.dataset;

/** A run folder that cannot be made or opened as asked; the message is a sentence for the user. */
public final class RunFolderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RunFolderException(String message) {
    super(message);
  }

  public RunFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
