package org.saksi.formats.claimreview;

/**
 * A review: the stance that an agent takes on a canonical claim in an article. What several annotators marked alike is one.
 *
 * @param article id of the article
 * @param holder  id of the agent
 * @param claim   id of the canonical claim
 * @param verdict what the agent says of it
 */
record Review(String article, String holder, String claim, Verdict verdict) {
}
