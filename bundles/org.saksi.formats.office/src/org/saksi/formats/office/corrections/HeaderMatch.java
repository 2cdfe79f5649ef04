package org.saksi.formats.office.corrections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.guard.Entry.Role;

/**
 * Which columns of a file are which of ours: by name, then whatever case and punctuation, then by a name that is almost the
 * same. Others are nobody's.
 */
final class HeaderMatch {

	private final SheetSpec spec;
	private final Map<String, Integer> places = new LinkedHashMap<>();
	private final List<String> renamed = new ArrayList<>();
	private final List<String> others = new ArrayList<>();

	HeaderMatch(SheetSpec spec, List<String> header) {
		this.spec = spec;
		Set<Integer> taken = new HashSet<>();
		match(header, taken, String::equals);
		match(header, taken, (name, cell) -> plain(name).equals(plain(cell)));
		match(header, taken, (name, cell) -> isSlip(plain(name), plain(cell)));
		for (int i = 0; i < header.size(); i++) {
			if (!taken.contains(i) && !header.get(i).isBlank()) {
				others.add(header.get(i).strip());
			}
		}
	}

	private interface Same {
		boolean test(String name, String cell);
	}

	private void match(List<String> header, Set<Integer> taken, Same same) {
		for (Column column : spec.columns()) {
			for (int i = 0; i < header.size() && !places.containsKey(column.name()); i++) {
				if (!taken.contains(i) && same.test(column.name(), header.get(i).strip())) {
					places.put(column.name(), i);
					taken.add(i);
					if (!column.name().equals(header.get(i).strip())) {
						renamed.add(header.get(i).strip() + " = " + column.name());
					}
				}
			}
		}
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/** One letter more, less, other, or two in the wrong order, in a name of at least five that no other name is near to. */
	private boolean isSlip(String name, String cell) {
		if (cell.length() < 5 || name.length() < 5 || Math.abs(name.length() - cell.length()) > 1) {
			return false;
		}
		return isNear(name, cell) && spec.columns().stream().map(column -> plain(column.name()))
				.filter(other -> isNear(other, cell)).count() == 1;
	}

	private static boolean isNear(String a, String b) {
		int from = 0;
		while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) {
			from++;
		}
		int back = 0;
		while (back < a.length() - from && back < b.length() - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
			back++;
		}
		String left = a.substring(from, a.length() - back);
		String right = b.substring(from, b.length() - back);
		return left.length() <= 1 && right.length() <= 1
				|| left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
	}

	/** @return names of the key columns that the file does not have */
	List<String> missingKeys() {
		return spec.names(Role.KEY).stream().filter(name -> !places.containsKey(name)).toList();
	}

	/** @return names of the open columns that the file does not have */
	List<String> missingOpen() {
		return spec.names(Role.OPEN).stream().filter(name -> !places.containsKey(name)).toList();
	}

	/** @return whether the file has all columns that are not to be changed */
	boolean hasFixed() {
		return places.keySet().containsAll(spec.names(Role.FIXED));
	}

	/** @return how many of our columns the file has */
	int size() {
		return places.size();
	}

	/** @return columns of other names: {@code theirs = ours} */
	List<String> renamed() {
		return renamed;
	}

	/** @return columns of the file that are not ours */
	List<String> others() {
		return others;
	}

	/** @return where the columns are, from 0, by our names */
	Map<String, Integer> places() {
		return places;
	}
}
