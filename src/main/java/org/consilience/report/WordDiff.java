package org.consilience.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.consilience.report.StoryView.Edit;
import org.consilience.text.NormalForms;

/** The differences of two texts word by word (Myers 1986), with their spaces kept. */
final class WordDiff {
  /** Beyond this the comparison costs more than a reader gains. */
  private static final int MOST_WORDS = 400;

  private WordDiff() {}

  /** What became of the first text in the second; empty if they are alike or too long. */
  static List<Edit> of(String first, String second) {
    List<String> before = words(first);
    List<String> after = words(second);
    if (first.equals(second) || Math.max(before.size(), after.size()) > MOST_WORDS) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, WordDiff::alike).getDeltas()) {
      add(edits, "same", after.subList(done, delta.getTarget().getPosition()));
      add(edits, "gone", delta.getSource().getLines());
      add(edits, "new", delta.getTarget().getLines());
      done = delta.getTarget().last() + 1;
    }
    add(edits, "same", after.subList(done, after.size()));
    return edits;
  }

  private static void add(List<Edit> edits, String kind, List<String> words) {
    if (!words.isEmpty()) {
      edits.add(new Edit(kind, String.join("", words)));
    }
  }

  /** Each word with the space after it. */
  private static List<String> words(String text) {
    return List.of(text.split("(?<=\\s)(?=\\S)"));
  }

  /** Case and the shape of quotation marks are no difference of wording. */
  private static boolean alike(String a, String b) {
    return NormalForms.fold(a.strip()).equals(NormalForms.fold(b.strip()));
  }
}
