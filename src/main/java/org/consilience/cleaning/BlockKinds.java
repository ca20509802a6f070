package org.consilience.cleaning;

import java.util.List;
import java.util.Locale;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;

/** The kinds that blocks are told apart by, and what is decided for each. */
final class BlockKinds {

  /** Those that are kept come first: they win ties. */
  static final List<BlockKind> ALL =
      List.of(
          BlockKind.BODY,
          BlockKind.SUBHEADING,
          BlockKind.HEADLINE,
          BlockKind.DATELINE,
          BlockKind.BYLINE,
          BlockKind.CREDIT,
          BlockKind.METADATA,
          BlockKind.CAPTION,
          BlockKind.TEASER,
          BlockKind.COMMENT_FORM,
          BlockKind.LINK_SPAM,
          BlockKind.NAVIGATION,
          BlockKind.LEGAL,
          BlockKind.BOILERPLATE,
          BlockKind.OTHER);

  private BlockKinds() {}

  static Decision decision(BlockKind kind) {
    return switch (kind) {
      case BODY, HEADLINE, SUBHEADING -> Decision.KEPT;
      case DATELINE, BYLINE, CREDIT, METADATA -> Decision.METADATA_ONLY;
      default -> Decision.REJECTED;
    };
  }

  /** The name of a kind in the names of terms. */
  static String label(BlockKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
