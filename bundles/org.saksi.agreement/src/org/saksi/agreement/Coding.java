package org.saksi.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * Items that raters put into categories. Holds how often each combination of ratings occurs, not the items. What cannot be said, since
 * there are too few ratings or a single category, is an empty result: never 0 or 1.
 */
public final class Coding {

	private final int raters;
	private final Map<List<String>, Integer> counts = new LinkedHashMap<>();
	private int items;

	/** @param raters number of raters, at least 2 */
	public Coding(int raters) {
		if (raters < 2) {
			throw new IllegalArgumentException(raters + " raters");
		}
		this.raters = raters;
	}

	/**
	 * Adds an item; one that fewer than two raters rated says nothing and is not counted.
	 *
	 * @param ratings one category per rater, {@code null} where the rater has none
	 */
	public void add(String... ratings) {
		addTimes(1, ratings);
	}

	/** Adds {@code times} items with the same ratings, see {@link #add}. */
	public void addTimes(int times, String... ratings) {
		if (ratings.length != raters) {
			throw new IllegalArgumentException(ratings.length + " ratings of " + raters + " raters");
		}
		if (Arrays.stream(ratings).filter(Objects::nonNull).count() > 1) {
			items += times;
			counts.merge(Arrays.asList(ratings.clone()), times, Integer::sum);
		}
	}

	/** @return number of items that two raters or more rated */
	public int items() {
		return items;
	}

	/** @return Krippendorff's alpha with the nominal metric, missing ratings allowed (Krippendorff 2019, chapter 12) */
	public OptionalDouble alpha() {
		return of(true, study -> new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()));
	}

	/** @return the kappa of Cohen (1960) for two raters, of Fleiss (1971) for more, over the items that all of them rated */
	public OptionalDouble kappa() {
		return of(false, raters == 2 ? CohenKappaAgreement::new : FleissKappaAgreement::new);
	}

	/** @return the pi of Scott (1955), over the items that both raters rated; empty for more raters */
	public OptionalDouble pi() {
		return raters == 2 ? of(false, ScottPiAgreement::new) : OptionalDouble.empty();
	}

	private OptionalDouble of(boolean missing, Function<CodingAnnotationStudy, IAgreementMeasure> measure) {
		CodingAnnotationStudy study = new CodingAnnotationStudy(raters);
		List<String> categories = new ArrayList<>();
		counts.forEach((ratings, times) -> {
			if (missing || !ratings.contains(null)) {
				ratings.stream().filter(each -> each != null && !categories.contains(each)).forEach(categories::add);
				study.addMultipleItems(times, ratings.toArray());
			}
		});
		if (categories.size() < 2) {
			return OptionalDouble.empty();
		}
		try {
			double value = measure.apply(study).calculateAgreement();
			return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
		} catch (InsufficientDataException e) {
			return OptionalDouble.empty();
		}
	}
}
