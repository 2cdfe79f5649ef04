package org.saksi.formats.office.base;

import java.util.List;

/** A 64-bit hash of texts: FNV-1a over their UTF-16 code units, mixed as MurmurHash3 ends. Not against people who mean harm. */
public final class Fingerprint {

	private static final long SEED = 0xcbf29ce484222325L;
	private static final long PRIME = 0x100000001b3L;

	private Fingerprint() {
	}

	/** The hash of the texts in their order. */
	public static long of(List<String> texts) {
		long hash = SEED;
		for (String text : texts) {
			for (int i = 0; i < text.length(); i++) {
				hash = (hash ^ text.charAt(i)) * PRIME;
			}
			hash = (hash ^ 0x10000) * PRIME;
		}
		return mixed(hash);
	}

	private static long mixed(long hash) {
		long h = hash ^ hash >>> 33;
		h *= 0xff51afd7ed558ccdL;
		h ^= h >>> 33;
		h *= 0xc4ceb9fe1a85ec53L;
		return h ^ h >>> 33;
	}

	/** @return 16 hexadecimal digits */
	public static String hex(long hash) {
		return String.format("%016x", hash);
	}
}
