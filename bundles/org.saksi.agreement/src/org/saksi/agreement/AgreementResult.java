package org.saksi.agreement;

import java.util.OptionalDouble;

/**
 * How far annotators agree on one thing.
 *
 * @param unit       what was compared: {@code sentence}, or the base of marks, or the id of a mark type that the scheme adds
 * @param attribute  id of the attribute; {@code span} for the places of marks
 * @param measure    {@code alpha_nominal}, {@code f1_exact} or {@code f1_overlap}
 * @param annotators ids, joined by {@code |}: two of a pair, or all who were compared
 * @param articles   number of articles with layers of two of them
 * @param items      number of items that two of them rated; for places, of spans of both
 * @param value      at most 1; empty where it cannot be said
 */
public record AgreementResult(String unit, String attribute, String measure, String annotators, int articles, long items,
		OptionalDouble value) {
}
