package org.saksi.core.corpus;

import java.util.Comparator;

/**
 * The order of ids and names in files and exports: by code points, the same on every machine and in other languages too.
 * It differs from that of {@link String#compareTo} only where supplementary characters meet U+E000 to U+FFFF.
 */
public final class CodePointOrder implements Comparator<String> {

	/** The order. */
	public static final Comparator<String> INSTANCE = new CodePointOrder();

	private CodePointOrder() {
	}

	@Override
	public int compare(String a, String b) {
		int length = Math.min(a.length(), b.length());
		for (int i = 0; i < length; i++) {
			char left = a.charAt(i);
			char right = b.charAt(i);
			if (left != right) {
				boolean leftHigh = Character.isSurrogate(left);
				return leftHigh == Character.isSurrogate(right) ? left - right : leftHigh ? 1 : -1;
			}
		}
		return a.length() - b.length();
	}
}
