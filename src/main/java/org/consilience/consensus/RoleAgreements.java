package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DocumentSpan;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Variant;
import org.consilience.model.VariantRelation;
import org.consilience.text.Hashes;

/**
 * Agreement on who said it and where, apart from what was said: the words can be certain and the
 * speaker disputed.
 */
final class RoleAgreements {
  private final Tallies tallies;

  RoleAgreements(Tallies tallies) {
    this.tallies = tallies;
  }

  List<RoleAgreement> of(String consensusId, List<Claim> claims) {
    List<RoleAgreement> roles = new ArrayList<>();
    add(roles, consensusId, "speaker", claims, RoleAgreements::speaker);
    add(roles, consensusId, "venue", claims, RoleAgreements::venue);
    return roles;
  }

  /** The group's wordings all have a speaker, and not the same one. */
  static boolean speakersDiffer(List<RoleAgreement> roles) {
    return roles.stream()
        .anyMatch(
            r ->
                r.getRole().equals("speaker")
                    && r.getStatus() == ConsensusStatus.ATTRIBUTION_CONTESTED);
  }

  private void add(
      List<RoleAgreement> roles,
      String consensusId,
      String role,
      List<Claim> claims,
      Function<Claim, Optional<String>> filler) {
    Map<String, List<Claim>> byFiller = new TreeMap<>();
    for (Claim claim : claims) {
      filler
          .apply(claim)
          .ifPresent(f -> byFiller.computeIfAbsent(f, k -> new ArrayList<>()).add(claim));
    }
    if (!byFiller.isEmpty()) {
      List<Variant> variants =
          byFiller.entrySet().stream()
              .map(e -> variant(consensusId, role, e.getKey(), e.getValue()))
              .toList();
      List<Claim> all = byFiller.values().stream().flatMap(List::stream).toList();
      roles.add(new RoleAgreement(role, status(role, variants, all), variants));
    }
  }

  /** A statement has one speaker, but may well appear in several places. */
  private ConsensusStatus status(String role, List<Variant> variants, List<Claim> claims) {
    if (variants.size() > 1) {
      return role.equals("speaker")
          ? ConsensusStatus.ATTRIBUTION_CONTESTED
          : ConsensusStatus.COMPLEMENTARY;
    }
    return tallies.of(claims).getOrigins() > 1
        ? ConsensusStatus.AGREED
        : ConsensusStatus.SINGLE_ORIGIN;
  }

  private Variant variant(String consensusId, String role, String filler, List<Claim> claims) {
    Claim example = claims.get(0);
    return Variant.newBuilder()
        .setVariantId(Hashes.sha256("role-variant", consensusId, role, filler))
        .setText(filler)
        .setRelation(VariantRelation.COMPATIBLE)
        .setTally(tallies.of(claims))
        .setDocumentIds(claims.stream().map(Claim::getDocumentId).distinct().sorted().toList())
        .setExample(new DocumentSpan(example.getDocumentId(), example.getEvidence()))
        .build();
  }

  private static Optional<Attribution> primary(Claim claim) {
    return claim.getAttribution().stream().filter(Attribution::getPrimary).findFirst();
  }

  private static Optional<String> speaker(Claim claim) {
    return primary(claim)
        .map(h -> h.getEntityId() == null ? h.getSource().toLowerCase(Locale.ROOT) : h.getSource());
  }

  private static Optional<String> venue(Claim claim) {
    return primary(claim).map(Attribution::getChannel).filter(c -> c != null && !c.isBlank());
  }
}
