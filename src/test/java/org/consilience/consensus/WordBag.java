package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;

/** Words hashed into a vector: alike where the words are. */
final class WordBag implements Embedder {
  private static final int DIMENSIONS = 256;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public float[] embed(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      vector[Math.floorMod(word.hashCode() * 31, DIMENSIONS)] += 1;
    }
    double norm = 0;
    for (float x : vector) {
      norm += x * x;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(norm);
    }
    return vector;
  }

  /** Words by themselves, whatever stands around them. */
  @Override
  public EncodedText encode(String text) {
    List<EncodedText.Word> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(EncodedText.Word.of(m.start(), m.end(), embed(m.group())));
    }
    return new EncodedText(embed(text), words);
  }
}
