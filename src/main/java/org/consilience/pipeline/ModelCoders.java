package org.consilience.pipeline;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.consilience.model.Document;

/**
 * Gives every record of the contract its Avro coder. Without it Beam falls back on Java
 * serialisation, which is slow and refused as a key.
 */
public final class ModelCoders extends CoderProvider implements CoderProviderRegistrar {
  private static final String MODEL = Document.class.getPackageName();

  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(new ModelCoders());
  }

  @Override
  public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> components)
      throws CannotProvideCoderException {
    Class<? super T> raw = type.getRawType();
    if (!SpecificRecord.class.isAssignableFrom(raw) || !raw.getPackageName().equals(MODEL)) {
      throw new CannotProvideCoderException(type + " is no record of " + MODEL);
    }
    return specific(raw);
  }

  @SuppressWarnings(
      "unchecked") // T is the record class itself: generated records have no type parameters
  private static <T> Coder<T> specific(Class<? super T> raw) {
    return (Coder<T>) AvroCoder.specific(raw.asSubclass(SpecificRecord.class));
  }
}
