package org.saksi.formats.office.corrections;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What rows were when they were exported, by hashes of their keys: 24 bytes a row, so that a corpus of millions of rows fits.
 * Open addressing; two keys of one hash are not told apart.
 */
final class StateTable {

	private long[] keys = new long[1 << 10];
	private long[] states = new long[1 << 10];
	private long[] rests = new long[1 << 10];
	private BitSet seen = new BitSet();
	private int size;

	private static long real(long key) {
		return key == 0 ? 1 : key; // 0 is a free place
	}

	private static int slot(long[] keys, long key) {
		int at = (int) (key ^ key >>> 32) & keys.length - 1;
		while (keys[at] != 0 && keys[at] != key) {
			at = at + 1 & keys.length - 1;
		}
		return at;
	}

	/** Keeps what a row was. */
	void put(long key, long state, long rest) {
		if (size * 3 > keys.length * 2) {
			grow();
		}
		int at = slot(keys, real(key));
		size += keys[at] == 0 ? 1 : 0;
		keys[at] = real(key);
		states[at] = state;
		rests[at] = rest;
	}

	private void grow() {
		long[] oldKeys = keys;
		long[] oldStates = states;
		long[] oldRests = rests;
		keys = new long[oldKeys.length * 2];
		states = Arrays.copyOf(oldStates, keys.length);
		rests = Arrays.copyOf(oldRests, keys.length);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int at = slot(keys, oldKeys[i]);
				keys[at] = oldKeys[i];
				states[at] = oldStates[i];
				rests[at] = oldRests[i];
			}
		}
	}

	/** @return whether the row is known */
	boolean has(long key) {
		return keys[slot(keys, real(key))] != 0;
	}

	/** @return whether a known row had this state */
	boolean isState(long key, long state) {
		return states[slot(keys, real(key))] == state;
	}

	/** @return whether the other cells of a known row had this hash */
	boolean isRest(long key, long rest) {
		return rests[slot(keys, real(key))] == rest;
	}

	/** Notes that the file has the row; only when all rows are known. */
	void see(long key) {
		seen.set(slot(keys, real(key)));
	}

	/** @return whether the file has the row */
	boolean isSeen(long key) {
		return seen.get(slot(keys, real(key)));
	}
}
