package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneTest {

  @Test
  void theZoneIsTheRunWithTheLargestSum() {
    assertThat(Zone.of(new double[] {2, -3, 4, -1, 5, -9, 3})).isEqualTo(new Zone(2, 5));
  }

  @Test
  void aGapThatCostsMoreThanItGivesEndsTheZone() {
    assertThat(Zone.of(new double[] {4, -5, 4.5})).isEqualTo(new Zone(2, 3));
  }

  @Test
  void withoutAnyValueThereIsNoZone() {
    Zone zone = Zone.of(new double[] {-1, -1});
    assertThat(zone.side(0)).isEqualTo(Zone.Side.NOWHERE);
  }

  @Test
  void sidesAreToldApart() {
    Zone zone = new Zone(1, 2);
    assertThat(zone.side(0)).isEqualTo(Zone.Side.BEFORE);
    assertThat(zone.side(1)).isEqualTo(Zone.Side.INSIDE);
    assertThat(zone.side(2)).isEqualTo(Zone.Side.AFTER);
  }
}
