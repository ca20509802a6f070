package org.consilience.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;

/**
 * Resolves classes where this class comes from: on a cluster the default, the loader of the caller
 * furthest down the stack, need not see them.
 */
final class OwnLoaderStream extends ObjectInputStream {
  OwnLoaderStream(InputStream in) throws IOException {
    super(in);
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass description)
      throws IOException, ClassNotFoundException {
    try {
      return Class.forName(description.getName(), false, OwnLoaderStream.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return super.resolveClass(description); // primitives
    }
  }
}
