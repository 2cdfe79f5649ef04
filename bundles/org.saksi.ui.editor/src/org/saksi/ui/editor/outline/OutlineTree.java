package org.saksi.ui.editor.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.desk.MarkWords;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.popups.Matching;
import org.saksi.ui.style.Ellipsis;

/** Makes the lines of an outline. Reads the layer once; takes a few milliseconds for ten thousand marks. */
final class OutlineTree {

	private static final int WORDS = 90;
	private static final String PATH = " \u2192 "; //$NON-NLS-1$

	private final ArticleModel model;
	private final Map<Mark, Integer> comments;
	private final LayerLinks links;
	private final Grouping grouping;
	private final String wanted;

	private OutlineTree(ArticleModel model, Grouping grouping, String wanted, Map<Mark, Integer> comments) {
		this.comments = comments;
		this.model = model;
		this.grouping = grouping;
		this.wanted = wanted.strip();
		links = new LayerLinks(model.layer());
	}

	/**
	 * The lines of a layer.
	 *
	 * @param comments how many comments there are about marks
	 * @param wanted only lines that fit this, or have a line below them that does; empty: all
	 */
	static List<Node> of(ArticleModel model, Grouping grouping, String wanted, Map<Mark, Integer> comments) {
		OutlineTree tree = new OutlineTree(model, grouping, wanted, comments);
		List<Mark> marks = tree.inOrder();
		return switch (grouping) {
		case PLACE -> tree.found(marks.stream().map(mark -> tree.top(mark, all -> true)).toList());
		case AGENT -> tree.byAgent(marks);
		case CANONICAL -> tree.byCanonical(marks);
		};
	}

	/** Claims, unlinked sources and cues, and added marks, as they stand in the text; what has no place comes last. */
	private List<Mark> inOrder() {
		List<Mark> marks = new ArrayList<>();
		for (Mark mark : LayerMarks.all(model.layer())) {
			boolean loose = (mark instanceof Source || mark instanceof Cue) && links.attributions(mark).isEmpty();
			if (mark instanceof Claim || mark instanceof CustomMark || loose) {
				marks.add(mark);
			}
		}
		marks.sort(Comparator.comparingInt((Mark mark) -> mark.getSpan() == null ? Integer.MAX_VALUE : mark.getSpan().start()));
		return marks;
	}

	private List<Node> found(List<Node> nodes) {
		return wanted.isEmpty() ? nodes : nodes.stream().filter(this::fits).toList();
	}

	private boolean fits(Node node) {
		return Matching.rank(wanted, List.of(node.text())) != Matching.NONE || node.children().stream().anyMatch(this::fits);
	}

	// --- groups

	private List<Node> byAgent(List<Mark> marks) {
		Map<String, List<Node>> groups = new LinkedHashMap<>();
		List<Node> loose = new ArrayList<>();
		for (Mark mark : marks) {
			if (!(mark instanceof Claim claim) || links.attributions(claim).isEmpty()) {
				loose.add(top(mark, all -> true));
				continue;
			}
			Set<String> agents = new LinkedHashSet<>();
			links.attributions(claim).forEach(attribution -> agents.addAll(agents(attribution)));
			for (String agent : agents) {
				groups.computeIfAbsent(agent, a -> new ArrayList<>())
						.add(top(claim, attribution -> agents(attribution).contains(agent)));
			}
		}
		return grouped(groups, agent -> agent.isEmpty() ? Messages.Outline_noAgent : MarkWords.name(agent, model), loose);
	}

	/** The agents of the sources; the empty text for one that is not known yet. */
	private static Set<String> agents(Attribution attribution) {
		Set<String> agents = new LinkedHashSet<>();
		attribution.getSources().forEach(source -> agents.add(source.getAgent() == null ? "" : source.getAgent())); //$NON-NLS-1$
		if (agents.isEmpty()) {
			agents.add(attribution.isWriter() ? Registries.WRITER : ""); //$NON-NLS-1$
		}
		return agents;
	}

	private List<Node> byCanonical(List<Mark> marks) {
		Map<String, List<Node>> groups = new LinkedHashMap<>();
		List<Node> loose = new ArrayList<>();
		for (Mark mark : marks) {
			if (mark instanceof Claim claim && !claim.getCanonical().isEmpty()) {
				claim.getCanonical().forEach(id -> groups.computeIfAbsent(id, i -> new ArrayList<>()).add(top(claim, all -> true)));
			} else {
				loose.add(top(mark, all -> true));
			}
		}
		return grouped(groups, this::canonical, loose);
	}

	private String canonical(String id) {
		CanonicalClaim claim = model.registries().canonicalClaim(id);
		return claim == null || claim.getText() == null ? id : shortened(claim.getText());
	}

	private List<Node> grouped(Map<String, List<Node>> groups, java.util.function.UnaryOperator<String> label, List<Node> loose) {
		List<Node> nodes = new ArrayList<>();
		groups.forEach((id, members) -> add(nodes, "g:" + id, label.apply(id), members)); //$NON-NLS-1$
		nodes.sort(Comparator.comparing(Node::text, String.CASE_INSENSITIVE_ORDER));
		add(nodes, "loose", Messages.Outline_loose, loose); //$NON-NLS-1$
		return nodes;
	}

	/** A group is found with all its claims, or with those that are found. */
	private void add(List<Node> nodes, String key, String label, List<Node> members) {
		boolean whole = wanted.isEmpty() || Matching.rank(wanted, List.of(label)) != Matching.NONE;
		List<Node> shown = whole ? members : found(members);
		if (!shown.isEmpty()) {
			nodes.add(new Node(key, NLS.bind(Messages.Outline_group, label, shown.size()), null, null, shown));
		}
	}

	// --- marks

	private Node top(Mark mark, Predicate<Attribution> which) {
		String words = shortened(MarkWords.of(mark, model));
		if (mark instanceof Claim claim) {
			List<Node> said = links.attributions(claim).stream().filter(which).map(attribution -> attribution(attribution, claim))
					.toList();
			return new Node(mark.getId(), counted(who(claim) + '\u201c' + words + '\u201d', mark), mark,
					said.isEmpty() ? null : said.get(0).stance(), said);
		}
		String type = mark instanceof CustomMark ? typeLabel(mark) : NLS.bind(Messages.Outline_unlinked, typeLabel(mark));
		return new Node(mark.getId(), counted(words + " \u00b7 " + type, mark), mark, null, List.of()); //$NON-NLS-1$
	}

	/** Who makes a claim, to be read before it; where it stands under its agent, that says it. */
	private String who(Claim claim) {
		if (grouping == Grouping.AGENT || links.attributions(claim).isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		return NLS.bind(Messages.Outline_who, links.attributions(claim).stream()
				.map(attribution -> shortened(MarkWords.of(attribution, model))).distinct().collect(Collectors.joining("; "))); //$NON-NLS-1$
	}

	private Node attribution(Attribution attribution, Claim claim) {
		List<Stance> stances = links.stances(claim).stream().filter(stance -> stance.getAttribution() == attribution).toList();
		StringBuilder text = new StringBuilder(shortened(MarkWords.of(attribution, model)));
		if (attribution.getCue() != null) {
			text.append(" \u00b7 ").append(shortened(MarkWords.of(attribution.getCue(), model))); //$NON-NLS-1$
		}
		attribution.getChain().forEach(hop -> text.append(PATH).append(MarkWords.name(hop.getAgent(), model)));
		List<Node> parts = new ArrayList<>();
		attribution.getSources().forEach(source -> parts.add(part(source, MarkWords.agent(source, model))));
		if (attribution.getCue() != null) {
			parts.add(part(attribution.getCue(), shortened(MarkWords.of(attribution.getCue(), model))));
		}
		int at = 0;
		for (ChainHop hop : attribution.getChain()) {
			parts.add(new Node("h" + at++, PATH.strip() + ' ' + MarkWords.name(hop.getAgent(), model), //$NON-NLS-1$
					hop.getSource() == null ? attribution : hop.getSource(), null, List.of()));
		}
		for (Stance stance : stances) {
			parts.add(new Node(stance.getId(),
					counted(NLS.bind(Messages.Outline_stance, value(stance), MarkWords.name(stance.getHolder(), model)), stance),
					stance, stance, List.of()));
		}
		return new Node(attribution.getId(), counted(text.toString(), attribution), attribution, stances.isEmpty() ? null : stances.get(0), parts);
	}

	private Node part(Mark mark, String words) {
		String own = mark.getSpan() == null ? "" : shortened(mark.getSpan().textIn(model.text().text())); //$NON-NLS-1$
		String text = own.isEmpty() || own.equals(words) ? words : words + " \u00b7 " + own; //$NON-NLS-1$
		return new Node(mark.getId(), counted(typeLabel(mark) + ": " + text, mark), mark, null, List.of()); //$NON-NLS-1$
	}

	/** With the number of its comments, if there are any. */
	private String counted(String text, Mark mark) {
		int number = comments.getOrDefault(mark, 0);
		return number == 0 ? text
				: text + " \u00b7 " + (number == 1 ? Messages.Outline_comment : NLS.bind(Messages.Outline_comments, number)); //$NON-NLS-1$
	}

	private String value(Stance stance) {
		var type = SchemeIndex.attribute(model.scheme().type(stance), "polarity"); //$NON-NLS-1$
		String value = stance.getAttributes().get("polarity"); //$NON-NLS-1$
		var tag = SchemeIndex.tag(type, value);
		return tag == null ? String.valueOf(value) : SchemeIndex.label(tag, Locale.getDefault());
	}

	private String typeLabel(Mark mark) {
		var type = model.scheme().type(mark);
		return type == null ? mark.eClass().getName() : SchemeIndex.label(type, Locale.getDefault());
	}

	private static String shortened(String text) {
		String line = text.strip().lines().map(String::strip).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return Ellipsis.cut(line, WORDS);
	}
}
