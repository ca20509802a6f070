package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilience.model.Alias;
import org.consilience.model.Entity;
import org.consilience.model.EntityLink;
import org.consilience.model.StoryMember;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

  @Test
  void spellingsOfOnePersonAreOneEntity() {
    EntityResolver.Resolution resolution =
        resolve(
            Members.naming("a", "PERSON:Mikhail Shcherbakov", "PERSON:Mikhail Shcherbakov"),
            Members.naming("b", "PERSON:Mikhail Scherbakov"),
            Members.naming("c", "PERSON:Mikhail Shcherbakov"));
    assertThat(resolution.entities()).hasSize(1);
    Entity entity = resolution.entities().get(0);
    assertThat(entity.getCanonicalName()).isEqualTo("Mikhail Shcherbakov");
    assertThat(entity.getAliases())
        .containsExactly(
            new Alias("Mikhail Scherbakov", 1, List.of("b")),
            new Alias("Mikhail Shcherbakov", 3, List.of("a", "c")));
  }

  @Test
  void twoPeopleOfOneSurnameStayTwo() {
    assertThat(resolve(Members.naming("a", "PERSON:Ann Holt", "PERSON:Peter Holt")).entities())
        .hasSize(2);
  }

  @Test
  void bareSurnameJoinsTheOnlyPersonOfThatName() {
    EntityResolver.Resolution resolution =
        resolve(Members.naming("a", "PERSON:Ann Holt"), Members.naming("b", "PERSON:Holt"));
    assertThat(resolution.entities()).hasSize(1);
    assertThat(resolution.entities().get(0).getCanonicalName()).isEqualTo("Ann Holt");
    assertThat(idOf(resolution, "b", "Holt")).isEqualTo(idOf(resolution, "a", "Ann Holt"));
  }

  @Test
  void bareSurnameOfTwoPeopleStaysAlone() {
    EntityResolver.Resolution resolution =
        resolve(
            Members.naming("a", "PERSON:Ann Holt", "PERSON:Peter Holt"),
            Members.naming("b", "PERSON:Holt"));
    assertThat(resolution.entities()).hasSize(3);
    assertThat(idOf(resolution, "b", "Holt"))
        .isNotIn(idOf(resolution, "a", "Ann Holt"), idOf(resolution, "a", "Peter Holt"));
  }

  @Test
  void bareSurnameNeverBringsTwoPeopleTogether() {
    EntityResolver.Resolution resolution =
        resolve(
            Members.naming("a", "PERSON:Ann Holt"),
            Members.naming("b", "PERSON:Peter Holt"),
            Members.naming("c", "PERSON:Holt", "PERSON:Ann", "PERSON:Peter"));
    assertThat(idOf(resolution, "a", "Ann Holt")).isNotEqualTo(idOf(resolution, "b", "Peter Holt"));
  }

  @Test
  void givenNameAloneJoinsOnlyWhereItsDocumentNamesThePersonInFull() {
    StoryMember full = Members.naming("a", "PERSON:Ann Holt", "PERSON:Ann");
    assertThat(resolve(full).entities()).hasSize(1);
    StoryMember introduced = Members.naming("a", "PERSON:Ann Holt");
    assertThat(resolve(introduced, Members.naming("b", "PERSON:Ann")).entities()).hasSize(2);
  }

  @Test
  void stateIsOneByNameAndAdjectiveButNotItsCapital() {
    EntityResolver.Resolution resolution =
        resolve(Members.naming("a", "GPE:Peru", "NORP:Peruvian", "GPE:Lima"));
    assertThat(idOf(resolution, "a", "Peru"))
        .isEqualTo(idOf(resolution, "a", "Peruvian"))
        .isNotEqualTo(idOf(resolution, "a", "Lima"));
  }

  @Test
  void personIsNeverThePlaceOfTheSameName() {
    EntityResolver.Resolution resolution =
        resolve(Members.naming("a", "PERSON:Jordan", "GPE:Jordan"));
    assertThat(resolution.entities())
        .extracting(Entity::getType)
        .containsExactlyInAnyOrder("PERSON", "PLACE");
  }

  @Test
  void datesAndQuantitiesNameNothing() {
    assertThat(resolve(Members.naming("a", "DATE:Monday", "CARDINAL:forty")).entities()).isEmpty();
  }

  private static String idOf(EntityResolver.Resolution resolution, String document, String name) {
    Map<String, String> ids =
        resolution.links().stream()
            .filter(l -> l.getDocumentId().equals(document))
            .collect(Collectors.toMap(EntityLink::getSurface, EntityLink::getEntityId));
    assertThat(ids).containsKey(name);
    return ids.getOrDefault(name, "");
  }

  private static EntityResolver.Resolution resolve(StoryMember... members) {
    return EntityResolver.resolve(List.of(members));
  }
}
