package org.saksi.formats.office.views.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.formats.office.pairs.Draw;

/**
 * Pairs the claims of one part of the split. The number of pairs grows with that of the claims, not with its square: each claim
 * is paired with the next two of its meaning, in an order that the seed gives (all pairs, while there are up to five), with two
 * of each meaning that contradicts its own, and with two that its quantities exclude; and there are as many pairs of other
 * claims as of these together.
 */
final class PairMaker {

	/** How many of a kind a claim is paired with. */
	private static final int EACH = 2;
	/** How many claims of its slot are looked at for quantities that exclude those of a claim. */
	private static final int WINDOW = 32;
	/** How far a claim of the same article may be from a claim, in claims. */
	private static final int NEAR = 50;
	/** How often a partner is drawn before a claim goes without. */
	private static final int TRIES = 20;

	/** Takes a pair. */
	interface Sink {
		/** Takes it; the first comes before the second in the corpus. */
		void add(Mention first, Mention second, String label, String reason) throws IOException;
	}

	private final CanonicalNet net;
	private final List<Mention> mentions;
	private final String part;
	private final long seed;
	private final Sink sink;
	private final Set<Long> seen = new HashSet<>();
	private final Map<Integer, List<Integer>> meanings = new TreeMap<>();
	private final Map<String, List<Integer>> slots = new TreeMap<>();
	private long pairs;

	/** @param mentions the claims of the part, in the order of the corpus */
	PairMaker(CanonicalNet net, List<Mention> mentions, String part, long seed, Sink sink) {
		this.net = net;
		this.mentions = mentions;
		this.part = part;
		this.seed = seed;
		this.sink = sink;
		for (int i = 0; i < mentions.size(); i++) {
			meanings.computeIfAbsent(net.meaning(mentions.get(i).primary()), x -> new ArrayList<>()).add(i);
			if (mentions.get(i).slot() != null && !mentions.get(i).quantities().isEmpty()) {
				slots.computeIfAbsent(mentions.get(i).slot(), x -> new ArrayList<>()).add(i);
			}
		}
		meanings.forEach((meaning, group) -> Collections.shuffle(group, random("meaning " + meaning)));
		slots.forEach((slot, group) -> Collections.shuffle(group, random("slot " + slot)));
	}

	private Random random(String what) {
		return Draw.random(seed, part + "\n" + what);
	}

	/** Makes all pairs: the same, then those that contradict each other, then others. */
	void make() throws IOException {
		for (List<Integer> group : meanings.values()) {
			same(group);
		}
		for (CanonicalNet.Edge edge : net.contradictions()) {
			contradicting(meanings.getOrDefault(edge.from(), List.of()), meanings.getOrDefault(edge.to(), List.of()));
		}
		for (List<Integer> group : slots.values()) {
			excluding(group);
		}
		others();
	}

	private void same(List<Integer> group) throws IOException {
		for (int i = 0; i < group.size(); i++) {
			for (int d = 1; d <= EACH && d < group.size(); d++) {
				Mention one = mentions.get(group.get(i));
				Mention other = mentions.get(group.get((i + d) % group.size()));
				if (one.excludes(other)) {
					add(group.get(i), group.get((i + d) % group.size()), "contradicts", "quantities");
				} else {
					add(group.get(i), group.get((i + d) % group.size()), "same",
							one.primary() == other.primary() ? "canonical" : "link");
				}
			}
		}
	}

	private void contradicting(List<Integer> one, List<Integer> other) throws IOException {
		List<Integer> more = one.size() < other.size() ? other : one;
		List<Integer> fewer = one.size() < other.size() ? one : other;
		for (int i = 0; i < more.size(); i++) {
			for (int d = 0; d < Math.min(EACH, fewer.size()); d++) {
				int partner = fewer.get((i + d) % fewer.size());
				if (!net.overlap(mentions.get(more.get(i)), mentions.get(partner))) {
					add(more.get(i), partner, "contradicts", "link");
				}
			}
		}
	}

	private void excluding(List<Integer> group) throws IOException {
		for (int i = 0; i < group.size(); i++) {
			int found = 0;
			for (int d = 1; d <= WINDOW && d < group.size() && found < EACH; d++) {
				int partner = group.get((i + d) % group.size());
				if (mentions.get(group.get(i)).excludes(mentions.get(partner))) {
					add(group.get(i), partner, "contradicts", "quantities");
					found++;
				}
			}
		}
	}

	/** Every second one from the same article if there is one, so that the topic alone does not tell. */
	private void others() throws IOException {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < mentions.size(); i++) {
			order.add(i);
		}
		Random random = random("others");
		Collections.shuffle(order, random);
		long wanted = pairs;
		for (long i = 0; i < wanted; i++) {
			int one = order.get((int) (i % order.size()));
			int partner = i % 2 == 0 ? drawNear(one, random) : -1;
			partner = partner < 0 ? draw(one, random) : partner;
			if (partner >= 0) {
				add(one, partner, "other", "drawn");
			}
		}
	}

	private int drawNear(int one, Random random) {
		for (int i = 0; i < TRIES; i++) {
			int partner = one - NEAR + random.nextInt(2 * NEAR + 1);
			if (partner >= 0 && partner < mentions.size()
					&& mentions.get(partner).article() == mentions.get(one).article() && isOther(one, partner)) {
				return partner;
			}
		}
		return -1;
	}

	private int draw(int one, Random random) {
		for (int i = 0; i < TRIES; i++) {
			int partner = random.nextInt(mentions.size());
			if (isOther(one, partner)) {
				return partner;
			}
		}
		return -1;
	}

	private boolean isOther(int first, int second) {
		Mention one = mentions.get(first);
		Mention other = mentions.get(second);
		boolean slot = one.slot() != null && one.slot().equals(other.slot());
		return first != second && !slot && one.hash() != other.hash() && !net.areRelated(one, other)
				&& !seen.contains(key(first, second));
	}

	private static long key(int one, int other) {
		return (long) Math.min(one, other) << 32 | Math.max(one, other);
	}

	private void add(int one, int other, String label, String reason) throws IOException {
		if (seen.add(key(one, other))) {
			pairs++;
			sink.add(mentions.get(Math.min(one, other)), mentions.get(Math.max(one, other)), label, reason);
		}
	}
}
