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
}
