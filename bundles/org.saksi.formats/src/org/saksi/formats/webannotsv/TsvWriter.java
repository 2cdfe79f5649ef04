package org.saksi.formats.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.CasNames;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;

/**
 * Writes annotations as WebAnno TSV 3.3. The text comes back to the character, but for line breaks before the first word: white space
 * between sentences is written at the end of the first of them.
 */
final class TsvWriter {

	/** The layer of a type and what its annotations have. */
	private static final class Layer {
		private final String kind;
		private final Set<String> features = new LinkedHashSet<>();
		private final Map<String, String> slots = new LinkedHashMap<>();
		private final Map<String, String> linkTypes = new LinkedHashMap<>();
		private String base;

		Layer(String kind) {
			this.kind = kind;
		}
	}

	private final ForeignDocument document;
	private final ArticleText article;
	private final Account account;
	private final TsvUnits units;
	private final Map<String, ForeignMark> marks = new HashMap<>();
	private final Map<String, Layer> layers = new TreeMap<>();
	private final Map<ForeignMark, List<TsvUnits.Unit>> places = new LinkedHashMap<>();
	private final Map<TsvUnits.Unit, Map<String, List<ForeignMark>>> atUnit = new IdentityHashMap<>();
	private final Map<ForeignMark, Integer> numbers = new HashMap<>();
	private final Map<ForeignMark, int[]> chains = new HashMap<>();

	TsvWriter(ForeignDocument document, ArticleText article, Account account) {
		this.document = document;
		this.article = article;
		this.account = account;
		units = new TsvUnits(article);
	}

	private void leave(String what) {
		account.count(Report.Kind.LEFT_OUT, what, 0);
	}

	/** @return the file, LF */
	String write() {
		document.marks().forEach(mark -> marks.putIfAbsent(mark.id(), mark));
		if (!document.notes().isEmpty()) {
			document.notes().forEach(note -> leave(Messages.TsvWriter_comment));
		}
		chains();
		document.marks().stream().filter(mark -> !isRelation(mark)).forEach(this::place);
		document.marks().stream().filter(this::isRelation).forEach(this::placeRelation);
		places.keySet().forEach(this::declare);
		number();
		units.number();
		return text();
	}

	private boolean isRelation(ForeignMark mark) {
		return mark.links().keySet().equals(Set.of(CasNames.GOVERNOR, CasNames.DEPENDENT))
				&& mark.links().values().stream().allMatch(targets -> targets.size() == 1);
	}

	/** Chains that the format can hold: all elements of one type {@code XLink}, the head of type {@code XChain}. */
	private void chains() {
		int number = 0;
		for (ForeignMark head : document.marks()) {
			List<String> first = head.links().getOrDefault(CasNames.FIRST, List.of());
			ForeignMark link = first.size() == 1 ? marks.get(first.get(0)) : null;
			if (link == null || !head.segments().isEmpty() || !head.type().endsWith("Chain")
					|| !link.type().equals(head.type().substring(0, head.type().length() - 5) + "Link")) {
				continue;
			}
			number++;
			chains.put(head, new int[] { number, 0 });
			int index = 0;
			while (link != null && !chains.containsKey(link)) {
				chains.put(link, new int[] { number, ++index });
				List<String> next = link.links().getOrDefault(CasNames.NEXT, List.of());
				link = next.size() == 1 ? marks.get(next.get(0)) : null;
			}
		}
	}

	private boolean isHead(ForeignMark mark) {
		return chains.containsKey(mark) && chains.get(mark)[1] == 0;
	}

	private void place(ForeignMark mark) {
		if (isHead(mark)) {
			return; // its links say all
		}
		List<Segment> segments = mark.segments();
		if (segments.isEmpty()) {
			segments = anchor(mark);
		}
		if (segments.isEmpty() || units.isEmpty()) {
			leave(NLS.bind(Messages.TsvWriter_noPlace, mark.type()));
			return;
		}
		if (segments.size() > 1) {
			leave(NLS.bind(Messages.TsvWriter_segments, mark.type()));
		}
		Segment hull = new Segment(segments.get(0).start(), segments.get(segments.size() - 1).end());
		List<TsvUnits.Unit> covered = hull.length() == 0 ? List.of() : units.cover(hull);
		if (covered.isEmpty()) {
			TsvUnits.Unit point = units.point(hull.start());
			if (point.place().start() != hull.start() || hull.length() > 0) {
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.TsvWriter_moved, mark.type()), 0);
			}
			covered = List.of(point);
		} else if (covered.get(0).place().start() != hull.start() || covered.get(covered.size() - 1).place().end() != hull.end()) {
			account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.TsvWriter_trimmed, mark.type()), 0);
		}
		put(mark, covered);
	}

	/** An annotation needs a place: that of the first thing it refers to, a cue before others. */
	private List<Segment> anchor(ForeignMark mark) {
		List<Segment> found = List.of();
		for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
			for (String id : link.getValue()) {
				ForeignMark target = marks.get(id);
				if (target != null && !target.segments().isEmpty() && (found.isEmpty() || link.getKey().equalsIgnoreCase("cue"))) {
					found = target.segments();
				}
			}
		}
		if (!found.isEmpty()) {
			account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.TsvWriter_anchored, mark.type()), 0);
		}
		return found;
	}

	private void placeRelation(ForeignMark mark) {
		ForeignMark dependent = marks.get(mark.links().get(CasNames.DEPENDENT).get(0));
		ForeignMark governor = marks.get(mark.links().get(CasNames.GOVERNOR).get(0));
		if (dependent == null || governor == null || !places.containsKey(dependent) || !places.containsKey(governor)) {
			leave(NLS.bind(Messages.TsvWriter_noPlace, mark.type()));
			return;
		}
		put(mark, List.of(places.get(dependent).get(0)));
	}

	private void put(ForeignMark mark, List<TsvUnits.Unit> covered) {
		places.put(mark, covered);
		for (TsvUnits.Unit unit : covered) {
			atUnit.computeIfAbsent(unit, key -> new HashMap<>()).computeIfAbsent(mark.type(), key -> new ArrayList<>()).add(mark);
		}
	}

	private void declare(ForeignMark mark) {
		boolean chain = chains.containsKey(mark);
		boolean relation = isRelation(mark);
		Layer layer = layers.computeIfAbsent(mark.type(), key -> new Layer(chain ? "CH" : relation ? "RL" : "SP"));
		mark.attributes().forEach((name, values) -> {
			boolean held = !chain || name.equals(CasNames.REFERENCE_TYPE) || name.equals(CasNames.REFERENCE_RELATION);
			if (held) {
				layer.features.add(CasNames.identifier(name));
			}
			if (!held || values.size() > 1) {
				leave(NLS.bind(held ? Messages.TsvWriter_many : Messages.TsvWriter_attribute, name, mark.type()));
			}
		});
		if (relation) {
			String base = marks.get(mark.links().get(CasNames.GOVERNOR).get(0)).type();
			layer.base = layer.base == null || layer.base.equals(base) ? base : CasNames.ANNOTATION;
			return;
		}
		mark.links().forEach((role, targets) -> {
			if (chain && role.equals(CasNames.NEXT)) {
				return;
			}
			if (chain) {
				leave(NLS.bind(Messages.TsvWriter_attribute, role, mark.type()));
				return;
			}
			String feature = CasNames.feature(role);
			for (String id : targets) {
				ForeignMark target = marks.get(id);
				if (target == null || !places.containsKey(target)) {
					leave(NLS.bind(Messages.TsvWriter_target, role, mark.type()));
					continue;
				}
				layer.slots.merge(feature, target.type(), (a, b) -> a.equals(b) ? a : CasNames.ANNOTATION);
				String written = mark.origin().get(CasNames.LINK_TYPE + feature);
				layer.linkTypes.putIfAbsent(feature, written == null ? mark.type() + '_' + feature + "Link" : written);
			}
		});
	}

	/** What is referred to where the header cannot say of which type it is. */
	private Set<ForeignMark> loose() {
		Set<ForeignMark> loose = new HashSet<>();
		for (ForeignMark mark : places.keySet()) {
			Layer layer = layers.get(mark.type());
			mark.links().forEach((role, targets) -> {
				if (CasNames.ANNOTATION.equals(layer.kind.equals("RL") ? layer.base : layer.slots.get(CasNames.feature(role)))) {
					targets.stream().map(marks::get).filter(target -> target != null).forEach(loose::add);
				}
			});
		}
		return loose;
	}

	/** Several units, another annotation of the type at one of them, or a loose reference: then a number tells them apart. */
	private void number() {
		Set<ForeignMark> loose = loose();
		int number = 0;
		for (Map.Entry<ForeignMark, List<TsvUnits.Unit>> each : places.entrySet()) {
			ForeignMark mark = each.getKey();
			boolean stacked = each.getValue().stream().anyMatch(unit -> atUnit.get(unit).get(mark.type()).size() > 1);
			if (layers.get(mark.type()).kind.equals("SP") && (each.getValue().size() > 1 || stacked || loose.contains(mark))) {
				numbers.put(mark, ++number);
			}
		}
	}

	private List<TsvColumn> columns(String type, Layer layer) {
		List<TsvColumn> columns = new ArrayList<>();
		if (layer.kind.equals("CH")) {
			columns.add(new TsvColumn("CH", type, TsvColumn.Kind.CHAIN_LINK, CasNames.REFERENCE_RELATION, null));
			columns.add(new TsvColumn("CH", type, TsvColumn.Kind.CHAIN_TYPE, CasNames.REFERENCE_TYPE, null));
			return columns;
		}
		layer.features.forEach(name -> columns.add(new TsvColumn(layer.kind, type, TsvColumn.Kind.VALUE, name, null)));
		layer.slots.forEach((feature, target) -> {
			columns.add(new TsvColumn("SP", type, TsvColumn.Kind.ROLE, feature, layer.linkTypes.get(feature)));
			columns.add(new TsvColumn("SP", type, TsvColumn.Kind.TARGET, feature, target));
		});
		if (layer.kind.equals("RL")) {
			columns.add(new TsvColumn("RL", type, TsvColumn.Kind.RELATION, "", layer.base));
		}
		if (columns.isEmpty()) {
			columns.add(new TsvColumn(layer.kind, type, TsvColumn.Kind.PLACEHOLDER, "", null));
		}
		return columns;
	}

	private String text() {
		StringBuilder out = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");
		List<TsvColumn> all = new ArrayList<>();
		for (String kind : List.of("SP", "CH", "RL")) {
			layers.forEach((type, layer) -> {
				if (layer.kind.equals(kind)) {
					List<TsvColumn> columns = columns(type, layer);
					all.addAll(columns);
					out.append("#T_").append(kind).append('=').append(type);
					columns.forEach(column -> out.append('|').append(column.declaration()));
					out.append('\n');
				}
			});
		}
		out.append('\n');
		String text = article.text();
		if (units.isEmpty() ? !text.isEmpty() : !text.substring(0, units.sentences().get(0).text().start()).isBlank()
				|| text.substring(0, units.sentences().get(0).text().start()).chars().anyMatch(c -> c != ' ')) {
			account.count(Report.Kind.ADJUSTED, Messages.TsvWriter_leading, 0);
		}
		for (TsvUnits.Sentence sentence : units.sentences()) {
			out.append('\n');
			for (String line : text.substring(sentence.text().start(), sentence.text().end()).split("\n", -1)) {
				out.append("#Text=").append(TsvEscapes.text(line)).append('\n');
			}
			for (TsvUnits.Token token : sentence.tokens()) {
				row(out, token.whole(), all, text);
				for (TsvUnits.Unit part : token.parts()) {
					row(out, part, all, text);
				}
			}
		}
		return out.toString();
	}

	private void row(StringBuilder out, TsvUnits.Unit unit, List<TsvColumn> columns, String text) {
		Segment place = unit.place();
		out.append(unit.id()).append('\t').append(place.start()).append('-').append(place.end()).append('\t')
				.append(text, place.start(), place.end()).append('\t');
		Map<String, List<ForeignMark>> here = atUnit.getOrDefault(unit, Map.of());
		for (TsvColumn column : columns) {
			List<ForeignMark> stacked = here.getOrDefault(column.type(), List.of());
			if (stacked.isEmpty()) {
				out.append('_');
			}
			for (int i = 0; i < stacked.size(); i++) {
				out.append(i > 0 ? "|" : "").append(cell(column, stacked.get(i)));
			}
			out.append('\t');
		}
		out.append('\n');
	}

	private String numbered(ForeignMark mark) {
		return numbers.containsKey(mark) ? "[" + numbers.get(mark) + ']' : "";
	}

	private static String value(TsvColumn column, ForeignMark mark) {
		for (Map.Entry<String, List<String>> each : mark.attributes().entrySet()) {
			if (CasNames.identifier(each.getKey()).equals(column.feature())) {
				return TsvEscapes.value(each.getValue().get(0));
			}
		}
		return "*";
	}

	private String cell(TsvColumn column, ForeignMark mark) {
		return switch (column.kind()) {
		case PLACEHOLDER -> "*" + numbered(mark);
		case VALUE -> value(column, mark) + numbered(mark);
		case CHAIN_TYPE -> value(column, mark) + "[" + chain(mark)[0] + ']';
		case CHAIN_LINK -> value(column, mark) + "->" + chain(mark)[0] + '-' + chain(mark)[1];
		case ROLE -> slots(column, mark, false) + numbered(mark);
		case TARGET -> slots(column, mark, true);
		case RELATION -> relation(mark);
		};
	}

	/** An element that no head leads to is a chain of its own. */
	private int[] chain(ForeignMark mark) {
		return chains.computeIfAbsent(mark, key -> new int[] { chains.size() + 1, 1 });
	}

	private String slots(TsvColumn column, ForeignMark mark, boolean target) {
		StringBuilder cell = new StringBuilder();
		mark.links().forEach((role, targets) -> {
			if (!CasNames.feature(role).equals(column.feature())) {
				return;
			}
			for (String id : targets) {
				ForeignMark each = marks.get(id);
				if (each != null && places.containsKey(each)) {
					String name = CasNames.role(role);
					String written = name == null ? "*" : TsvEscapes.value(name);
					cell.append(cell.isEmpty() ? "" : ";").append(target ? places.get(each).get(0).id() + numbered(each) : written);
				}
			}
		});
		return cell.isEmpty() ? target ? "*" : "_" : cell.toString();
	}

	private String relation(ForeignMark mark) {
		ForeignMark governor = marks.get(mark.links().get(CasNames.GOVERNOR).get(0));
		ForeignMark dependent = marks.get(mark.links().get(CasNames.DEPENDENT).get(0));
		String unit = places.get(governor).get(0).id();
		if (!numbers.containsKey(governor) && !numbers.containsKey(dependent)) {
			return unit;
		}
		return unit + '[' + numbers.getOrDefault(governor, 0) + '_' + numbers.getOrDefault(dependent, 0) + ']';
	}
}
