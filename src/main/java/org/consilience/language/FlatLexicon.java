package org.consilience.language;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A read-only map from words to a few distinct values, for {@link #get} alone. */
final class FlatLexicon<V> extends AbstractMap<String, V> {
  private final StringTable words;
  private final int[] valueOf;
  private final List<V> values;

  private FlatLexicon(StringTable words, int[] valueOf, List<V> values) {
    this.words = words;
    this.valueOf = valueOf;
    this.values = values;
  }

  /**
   * Reads a lexicon.
   *
   * @param form makes a value of its strings, which come in the order of the original collection
   */
  static <V> FlatLexicon<V> read(FlatReader in, Function<List<String>, V> form) {
    StringTable words = StringTable.read(in);
    int[] valueOf = in.ints();
    List<V> values = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      values.add(form.apply(in.texts()));
    }
    return new FlatLexicon<>(words, valueOf, values);
  }

  static void write(Map<String, ? extends Collection<String>> lexicon, FlatWriter out)
      throws IOException {
    List<String> words = new ArrayList<>(lexicon.keySet());
    words.sort(null);
    Map<List<String>, Integer> values = new LinkedHashMap<>();
    int[] valueOf = new int[words.size()];
    for (int i = 0; i < valueOf.length; i++) {
      List<String> value = List.copyOf(lexicon.get(words.get(i)));
      valueOf[i] = values.computeIfAbsent(value, v -> values.size());
    }
    StringTable.of(words).write(out);
    out.ints(valueOf);
    out.number(values.size());
    for (List<String> value : values.keySet()) {
      out.texts(value);
    }
  }

  @Override
  public @Nullable V get(Object word) {
    int entry = words.find((String) word);
    return entry < 0 ? null : values.get(valueOf[entry]);
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("for look-up only");
  }
}
