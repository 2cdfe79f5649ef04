/**
 * The majority layer of an article: what more than half of its layers agree on.
 *
 * <p><b>Who votes.</b> The chosen layers of status {@code done} and {@code adjudicated}, one vote each. An article without
 * such a layer has no majority layer. Lost marks do not count; their layer does, so that a mark needs more than half of all
 * voters.
 *
 * <p><b>Marks.</b> A mark with a place is in if more than half of the voters have one of the same type on the identical
 * span. Where a voter has several of these (two sources on one span), the first of each voter are one item, the second
 * another, ordered by agent and attributes. A source without a place is the same if it is the same agent at the same cue, else claim.
 * One that no attribution of the majority layer names goes.
 *
 * <p><b>Attributions.</b> One is in if more than half of the voters have one of the same type with the same claims and the
 * same sources or the writer, as far as these are in themselves. Where more than half agree that a source makes a claim but have
 * put their attributions together differently, the pair becomes an attribution of its own. One without a claim, or with
 * neither source nor writer, is left out.
 *
 * <p><b>Stances.</b> One is in if more than half of the voters have one of the same type, holder, target and attribution.
 *
 * <p><b>Values.</b> Cue, chain, agent, antecedent, quantities, evidence span and each attribute are what most of those have who carry the
 * item; having none counts as a value of its own unless the scheme requires one. On a tie decide, in this order: more
 * adjudicated layers, a value before none, the tag that stands first in the scheme, the order of code points (of spans and marks, the
 * order in the text). Of attributes with several values, and of canonical claims, each value counts by itself and needs more than half of
 * those who carry the item; the primary canonical claim is the one that most have first. Merged agents and canonical claims
 * count as what they were merged into. A hop whose agent is in the attribution already and an antecedent
 * that would close a circle are left out.
 *
 * <p><b>Links</b> of marks of added types: a mark with a place keeps the targets that more than half of those have who carry
 * it; one without a place is the same if its links lead to the same marks.
 *
 * <p>Ids are new, in the order of the text. Comments and unknown keys stay out. The status is {@code done}.
 */
package org.saksi.core.formats.selection.majority;
