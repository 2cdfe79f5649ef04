package org.saksi.formats.office.views.claims;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.core.stats.QuantityRange;
import org.saksi.formats.office.pairs.Draw;
import org.saksi.formats.office.pairs.Spill;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.marks.Claim;
import org.saksi.model.registry.CanonicalClaim;

/**
 * Collects the claims that express canonical claims, and pairs them within the parts of the split; see {@link PairMaker}. A text
 * that an article has several times, or that several annotators marked, counts once. Of each claim some numbers are held.
 */
public final class ClaimPairs implements Closeable {

	/** One of a pair. */
	public record Side(String claim, String article, String canonical, String text) {
	}

	/** A pair of claims of one part of the split. */
	public record Pair(Side first, Side second, String split, String label, String reason) {
	}

	/** Takes pairs. */
	public interface Sink {
		/** Takes a pair. */
		void add(Pair pair) throws IOException;
	}

	private final ExportContext export;
	private final CanonicalNet net;
	private final Spill spill = new Spill();
	private final Map<String, List<Mention>> parts = new LinkedHashMap<>();
	private final Map<String, Integer> labels = new TreeMap<>();
	private int article;
	private int without;
	private int repeated;

	/** No claims yet. */
	public ClaimPairs(ExportContext export) {
		this.export = export;
		net = new CanonicalNet(export);
		export.plan().names().forEach(name -> parts.put(name, new ArrayList<>()));
		parts.put(null, new ArrayList<>());
	}

	/** Takes the claims of an article. */
	public void add(ArticleContext context) throws IOException {
		Set<String> texts = new HashSet<>();
		List<Mention> mentions = parts.computeIfAbsent(context.split(), x -> new ArrayList<>());
		article++;
		for (LayerContext layer : context.layers()) {
			for (Claim claim : layer.layer().getClaims()) {
				String text = layer.text(claim);
				if (text == null || claim.getCanonical().isEmpty()) {
					without++;
				} else if (!texts.add(text.strip())) {
					repeated++;
				} else {
					mentions.add(mention(layer, claim, text.strip()));
				}
			}
		}
	}

	private Mention mention(LayerContext layer, Claim claim, String text) throws IOException {
		List<String> ids = List.copyOf(export.canonicalIds(claim.getCanonical()));
		CanonicalClaim primary = export.registries().canonicalClaim(ids.get(0));
		String slot = primary == null || primary.getSlot() == null || primary.getSlot().isBlank() ? null : primary.getSlot();
		List<QuantityRange> quantities = slot == null ? List.of()
				: claim.getQuantities().stream().map(QuantityRange::of).filter(Objects::nonNull).toList();
		long at = spill.add(List.of(layer.id(claim), layer.article().id(), ids.get(0), text));
		return new Mention(at, article, ids.stream().mapToInt(net::number).toArray(), slot, quantities, text.hashCode());
	}

	/** Makes the pairs, part by part; once, after the last article. */
	public void make(Sink sink) throws IOException {
		for (Map.Entry<String, List<Mention>> part : parts.entrySet()) {
			new PairMaker(net, part.getValue(), String.valueOf(part.getKey()), Draw.seed(export.request()),
					(first, second, label, reason) -> {
						labels.merge(label, 1, Integer::sum);
						sink.add(new Pair(side(first), side(second), part.getKey(), label, reason));
					}).make();
		}
	}

	private Side side(Mention mention) throws IOException {
		List<String> texts = spill.read(mention.at());
		return new Side(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
	}

	/** @return pairs that were made, by label */
	public Map<String, Integer> labels() {
		return labels;
	}

	/** @return claims that express no canonical claim, or have lost their text */
	public int without() {
		return without;
	}

	/** @return claims whose text was there already in their article */
	public int repeated() {
		return repeated;
	}

	/** @return how many pairs of claims with one meaning, or with meanings that contradict each other, are in two parts */
	public long across() {
		Map<Integer, long[]> sizes = new HashMap<>();
		int part = 0;
		for (List<Mention> mentions : parts.values()) {
			for (Mention mention : mentions) {
				sizes.computeIfAbsent(net.meaning(mention.primary()), x -> new long[parts.size()])[part]++;
			}
			part++;
		}
		long across = sizes.values().stream().mapToLong(size -> products(size, size) / 2).sum();
		for (CanonicalNet.Edge edge : net.contradictions()) {
			if (sizes.containsKey(edge.from()) && sizes.containsKey(edge.to())) {
				across += products(sizes.get(edge.from()), sizes.get(edge.to()));
			}
		}
		return across;
	}

	/** Sum of the products of numbers that are not at one place. */
	private static long products(long[] one, long[] other) {
		long ones = 0;
		long others = 0;
		long within = 0;
		for (int i = 0; i < one.length; i++) {
			ones += one[i];
			others += other[i];
			within += one[i] * other[i];
		}
		return ones * others - within;
	}

	@Override
	public void close() throws IOException {
		spill.close();
	}
}
