package org.consilience.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Sentence;
import org.consilience.model.Token;
import org.junit.jupiter.api.Test;

class TreeTest {
  /** A parser may call the root of a fragment a subject: it has no head to ask. */
  @Test
  void whatIsNoTokenHasNoRelation() {
    Token token =
        Token.newBuilder()
            .setStart(0)
            .setEnd(5)
            .setForm("Rains")
            .setLemma("rain")
            .setTag("NNS")
            .setRelation("nsubj")
            .build();
    Tree tree =
        Tree.of(Sentence.newBuilder().setStart(0).setEnd(5).setTokens(List.of(token)).build());
    assertThat(tree.is(0, "nsubj")).isTrue();
    assertThat(tree.is(tree.head(0), "root", "nsubj")).isFalse();
  }

  @Test
  void whatIsNoTokenIsEmptyAndHasNothingAboutIt() {
    Tree tree = Tree.of(Sentence.newBuilder().setStart(0).setEnd(0).setTokens(List.of()).build());
    assertThat(tree.lemma(Tree.NONE) + tree.lower(Tree.NONE) + tree.tag(Tree.NONE)).isEmpty();
    assertThat(tree.hasLemma(Tree.NONE, "to")).isFalse();
    assertThat(tree.isVerb(Tree.NONE) || tree.isNoun(Tree.NONE)).isFalse();
    assertThat(tree.head(Tree.NONE)).isEqualTo(Tree.NONE);
    assertThat(tree.child(Tree.NONE, "nsubj")).isEqualTo(Tree.NONE);
    assertThat(tree.subtree(Tree.NONE).isEmpty()).isTrue();
  }
}
