package org.consilience.pipeline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of one key where they lie in the pieces of a bucket. They are unpacked whenever they
 * are read: who reads them more than once copies the list. The records of a whole bucket, held at
 * once, would be most of the heap, and moved at each collection.
 */
final class PackedValues<V> extends AbstractList<V> {
  private final Packing<V> packing;
  private final List<Place> places = new ArrayList<>();

  private record Place(byte[] piece, int from, int length) {}

  PackedValues(Packing<V> packing) {
    this.packing = packing;
  }

  void add(byte[] piece, int from, int length) {
    places.add(new Place(piece, from, length));
  }

  @Override
  public V get(int index) {
    Place place = places.get(index);
    return packing.unpack(place.piece, place.from, place.length);
  }

  @Override
  public int size() {
    return places.size();
  }
}
