package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.consilience.model.StoryPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCodersTest {
  @ParameterizedTest
  @ValueSource(classes = {Claim.class, AnnotatedDocument.class, StoryPart.class})
  void recordsOfTheModelTravelAsAvro(Class<? extends SpecificRecord> type)
      throws CannotProvideCoderException {
    assertThat(CoderRegistry.createDefault().getCoder(type)).isInstanceOf(AvroCoder.class);
  }

  @Test
  void otherTypesKeepTheirOwnCoder() throws CannotProvideCoderException {
    assertThat(CoderRegistry.createDefault().getCoder(String.class))
        .isInstanceOf(StringUtf8Coder.class);
  }
}
