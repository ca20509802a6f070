package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DocumentSpan;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Tally;
import org.consilience.model.Variant;
import org.consilience.model.VariantRelation;
import org.consilience.text.Hashes;
import org.consilience.text.NormalForms;

/**
 * Agreement on who said it and where, apart from what was said: the words can be certain and the
 * speaker disputed.
 */
final class RoleAgreements {
  /** What fills a role in one claim: equal keys are one filler. */
  private record Filler(String key, String text) {}

  private final Tallies tallies;
  private final Speakers speakers;

  RoleAgreements(Tallies tallies, Speakers speakers) {
    this.tallies = tallies;
    this.speakers = speakers;
  }

  /** The roles that any of the claims fills. */
  List<RoleAgreement> of(String consensusId, List<Claim> claims) {
    List<RoleAgreement> roles = new ArrayList<>();
    agreement(
            consensusId, "speaker", claims, this::speaker, speakers.differ(tallies.spoken(claims)))
        .ifPresent(roles::add);
    // A statement may well appear in several places.
    agreement(consensusId, "venue", claims, RoleAgreements::venue, false).ifPresent(roles::add);
    return roles;
  }

  private Optional<Filler> speaker(Claim claim) {
    return speakers.of(claim).map(s -> new Filler(s.key(), s.name()));
  }

  private static Optional<Filler> venue(Claim claim) {
    return claim.getAttribution().stream()
        .filter(Attribution::getPrimary)
        .findFirst()
        .map(Attribution::getChannel)
        .filter(c -> !c.isBlank())
        .map(c -> new Filler(NormalForms.fold(c), c));
  }

  private Optional<RoleAgreement> agreement(
      String consensusId,
      String role,
      List<Claim> claims,
      Function<Claim, Optional<Filler>> filler,
      boolean disputed) {
    Map<Filler, List<Claim>> byFiller = new TreeMap<>(Comparator.comparing(Filler::key));
    for (Claim claim : claims) {
      filler
          .apply(tallies.voice(claim))
          .ifPresent(f -> byFiller.computeIfAbsent(f, k -> new ArrayList<>()).add(claim));
    }
    if (byFiller.isEmpty()) {
      return Optional.empty();
    }
    List<Variant> variants = new ArrayList<>();
    byFiller.forEach((f, members) -> variants.add(variant(consensusId, role, f, members)));
    Tally all = tallies.of(byFiller.values().stream().flatMap(List::stream).toList());
    return Optional.of(new RoleAgreement(role, status(all, variants.size(), disputed), variants));
  }

  private static ConsensusStatus status(Tally all, int fillers, boolean disputed) {
    if (disputed) {
      return ConsensusStatus.ATTRIBUTION_CONTESTED;
    }
    if (all.getOrigins() <= 1) {
      return ConsensusStatus.SINGLE_ORIGIN;
    }
    return fillers == 1 ? ConsensusStatus.AGREED : ConsensusStatus.COMPLEMENTARY;
  }

  private Variant variant(String consensusId, String role, Filler filler, List<Claim> claims) {
    Claim example = claims.get(0);
    return Variant.newBuilder()
        .setVariantId(Hashes.sha256("role-variant", consensusId, role, filler.key()))
        .setText(filler.text())
        .setRelation(VariantRelation.COMPATIBLE)
        .setTally(tallies.of(claims))
        .setDocumentIds(claims.stream().map(Claim::getDocumentId).distinct().sorted().toList())
        .setExample(new DocumentSpan(example.getDocumentId(), example.getEvidence()))
        .build();
  }
}
