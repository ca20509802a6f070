package org.consilience.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/**
 * Whether two spellings name one person or place. Two people who share a surname are never joined.
 */
final class NameMatch {
  private static final Map<String, String> HYPOCORISTICS =
      Resources.table(NameMatch.class, "hypocoristics.tsv");

  private NameMatch() {}

  /** Whether two full names fit each other in every part that both have. */
  static boolean samePerson(PersonName a, PersonName b) {
    if (!a.isFull() || !b.isFull()) {
      return a.equals(b);
    }
    return a.words().equals(b.words()) ? a.generation().equals(b.generation()) : fits(a, b);
  }

  private static boolean fits(PersonName a, PersonName b) {
    if (!a.generation().equals(b.generation())) {
      return false;
    }
    return reversed(a, b)
        || (sameSurname(a.surname(), b.surname())
            && sameParticles(a.particles(), b.particles())
            && open(a.secondSurname(), b.secondSurname())
            && sameGiven(a.given(), b.given()));
  }

  /** One order of family and given name against the other, where it is clear which is which. */
  private static boolean reversed(PersonName a, PersonName b) {
    if (a.words().size() != 2 || b.words().size() != 2 || a.familyFirst() == b.familyFirst()) {
      return false;
    }
    return a.words().get(0).equals(b.words().get(1)) && a.words().get(1).equals(b.words().get(0));
  }

  static boolean sameSurname(String a, String b) {
    return Transliteration.key(a).equals(Transliteration.key(b));
  }

  /** "van Dyck" is "Dyck" where a writer leaves it out, and never "de Dyck". */
  private static boolean sameParticles(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean open(String a, String b) {
    return a.isEmpty() || b.isEmpty() || sameSurname(a, b);
  }

  /** The first must be one name, and the further ones that both have, in order. */
  private static boolean sameGiven(List<String> a, List<String> b) {
    if (a.size() > b.size() ? dropsInitial(a, b) : dropsInitial(b, a)) {
      return true;
    }
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!sameGiven(a.get(i), b.get(i))) {
        return a.size() == 1 || b.size() == 1 ? hyphenated(a, b) : false;
      }
    }
    return true;
  }

  /** Who goes by a middle name writes the first as an initial, or not at all. */
  private static boolean dropsInitial(List<String> longer, List<String> shorter) {
    return longer.get(0).length() == 1
        && longer.size() > 1
        && longer.get(1).length() > 1
        && longer.get(1).equals(shorter.get(0));
  }

  /** "Jong-un" is "Jong Un". */
  private static boolean hyphenated(List<String> a, List<String> b) {
    return String.join("", a).replace("-", "").equals(String.join("", b).replace("-", ""));
  }

  /** Equal, an initial, a pet form, or a transliteration. */
  static boolean sameGiven(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return Transliteration.skeleton(a).equals(Transliteration.skeleton(b))
        || a.replace("-", "").equals(b.replace("-", ""))
        || forms(a).stream().anyMatch(forms(b)::contains);
  }

  /** The name and what it is short for. */
  private static Set<String> forms(String given) {
    Set<String> forms = new TreeSet<>(Set.of(given));
    String full = HYPOCORISTICS.get(given);
    if (full != null) {
      forms.addAll(Arrays.asList(full.split("\\|")));
    }
    return forms;
  }

  /**
   * Equal for names of a place or group that differ only in article and case, and for all forms of
   * a state's name; capitals and seats of power stay names of their own.
   */
  static String key(String name) {
    return Countries.find(name)
        .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
        .map(m -> "state:" + m.code())
        .orElse(NormalForms.fold(name).replaceFirst("^the ", "").replaceFirst("'s?$", ""));
  }
}
