package org.saksi.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Against worked examples that were published. */
class CodingTest {

	private static Coding counts(Object... table) {
		Coding coding = new Coding(2);
		for (int i = 0; i < table.length; i += 3) {
			coding.addTimes((Integer) table[i + 2], (String) table[i], (String) table[i + 1]);
		}
		return coding;
	}

	/** Artstein and Poesio 2008, page 558. */
	@Test
	void statementsAndInformationRequests() {
		Coding coding = counts("S", "S", 20, "I", "S", 20, "S", "I", 10, "I", "I", 50);
		assertEquals(100, coding.items());
		assertEquals(.341, coding.pi().orElseThrow(), 5e-4);
		assertEquals(.348, coding.kappa().orElseThrow(), 5e-4);
		assertEquals(.34396, coding.alpha().orElseThrow(), 5e-6);
	}

	/** Artstein and Poesio 2008, page 568. */
	@Test
	void threeCategories() {
		Coding coding = counts("STAT", "STAT", 46, "IREQ", "STAT", 6, "IREQ", "IREQ", 32, "IREQ", "CHCK", 6, "CHCK", "CHCK", 10);
		assertEquals(.8013, coding.kappa().orElseThrow(), 5e-5);
		assertEquals(.7995, coding.pi().orElseThrow(), 5e-5);
		assertEquals(.8005, coding.alpha().orElseThrow(), 5e-5);
	}

	/** Cohen 1960, page 45. */
	@Test
	void psychiatricDiagnoses() {
		Coding coding = counts("1", "1", 88, "1", "2", 14, "1", "3", 18, "2", "1", 10, "2", "2", 40, "2", "3", 10, "3", "1", 2,
				"3", "2", 6, "3", "3", 12);
		assertEquals(.492, coding.kappa().orElseThrow(), 5e-4);
	}

	/** Krippendorff 2004, page 230: four raters, some ratings missing. */
	@Test
	void missingRatings() {
		String[] rows = { "123321412---", "1233224125--", "-33323422513", "12332441251-" };
		Coding coding = new Coding(4);
		for (int item = 0; item < 12; item++) {
			String[] ratings = new String[4];
			for (int rater = 0; rater < 4; rater++) {
				char rating = rows[rater].charAt(item);
				ratings[rater] = rating == '-' ? null : String.valueOf(rating);
			}
			coding.add(ratings);
		}
		assertEquals(11, coding.items(), "what one rater alone rated is no item");
		assertEquals(.743, coding.alpha().orElseThrow(), 5e-4);
	}

	/** Fleiss 1971: thirty patients, six raters each. */
	@Test
	void fleiss() {
		Coding coding = new Coding(6);
		for (String codes : ("444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 "
				+ "333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555").split(" ")) {
			coding.add(codes.split(""));
		}
		assertEquals(.430, coding.kappa().orElseThrow(), 5e-4);
		assertEquals(.4334, coding.alpha().orElseThrow(), 5e-5);
	}

	@Test
	void whatCannotBeSaidIsNeitherZeroNorOne() {
		assertEquals(OptionalDouble.empty(), new Coding(2).alpha());
		Coding one = counts("yes", "yes", 40);
		assertEquals(OptionalDouble.empty(), one.alpha());
		assertEquals(OptionalDouble.empty(), one.kappa());
		Coding alone = new Coding(3);
		alone.add("yes", null, null);
		alone.add(null, "no", null);
		assertEquals(0, alone.items());
		assertEquals(OptionalDouble.empty(), alone.alpha());
		assertEquals(OptionalDouble.empty(), alone.kappa());
	}

	@Test
	void fullAgreementOnTwoCategoriesIsOne() {
		Coding coding = counts("yes", "yes", 3, "no", "no", 5);
		assertEquals(1, coding.alpha().orElseThrow(), 1e-12);
		assertEquals(1, coding.kappa().orElseThrow(), 1e-12);
	}

	@Test
	void aRowOfTheWrongLengthIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Coding(2).add("a"));
		assertThrows(IllegalArgumentException.class, () -> new Coding(1));
	}

	/** The same from the coincidence matrix, straight from Krippendorff 2019, section 12.3.4; large numbers too. */
	@Property(tries = 100)
	void alphaIsThatOfTheFormula(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int raters,
			@ForAll @IntRange(min = 1, max = 60_000) int times) {
		Random random = new Random(seed);
		Coding coding = new Coding(raters);
		Map<String, Double> totals = new HashMap<>();
		double agreeing = 0;
		double all = 0;
		for (int i = 0; i < 12; i++) {
			List<String> given = new ArrayList<>();
			String[] ratings = new String[raters];
			for (int r = 0; r < raters; r++) {
				ratings[r] = random.nextInt(4) == 0 ? null : "c" + random.nextInt(3);
				if (ratings[r] != null) {
					given.add(ratings[r]);
				}
			}
			int count = i == 0 ? times : 1 + random.nextInt(3);
			coding.addTimes(count, ratings);
			if (given.size() > 1) {
				for (int a = 0; a < given.size(); a++) {
					totals.merge(given.get(a), (double) count, Double::sum);
					all += count;
					for (int b = 0; b < given.size(); b++) {
						agreeing += a != b && given.get(a).equals(given.get(b)) ? count / (given.size() - 1.0) : 0;
					}
				}
			}
		}
		OptionalDouble alpha = coding.alpha();
		assertEquals(totals.size() > 1, alpha.isPresent());
		if (alpha.isPresent()) {
			double n = all;
			double expected = totals.values().stream().mapToDouble(c -> c * (c - 1)).sum() / (n * (n - 1));
			assertEquals(1 - (1 - agreeing / n) / (1 - expected), alpha.getAsDouble(), 1e-9);
		}
	}
}
