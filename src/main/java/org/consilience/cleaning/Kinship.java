package org.consilience.cleaning;

/**
 * How a block stands to what its document is about.
 *
 * @param affinity cosine with the document's topic; 0 if the block was too short to be embedded
 * @param nearest mean cosine with the two closest passages of the article's core outside the block
 * @param massShare share of the document's prose, by words, that the block holds
 * @param coreWords words of the core outside the block: what the following were compared with
 * @param stemShare share of its content words that the core uses too
 * @param rareShare the same with each word counting as much as it is rare
 * @param rareShared number of its rare words that the core uses too
 * @param sharedNames names that the core mentions too
 * @param newNames names that the core does not mention
 */
record Kinship(
    double affinity,
    double nearest,
    double massShare,
    int coreWords,
    double stemShare,
    double rareShare,
    int rareShared,
    int sharedNames,
    int newNames) {}
