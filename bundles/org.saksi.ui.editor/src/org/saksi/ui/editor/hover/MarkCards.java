package org.saksi.ui.editor.hover;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.rules.Finding;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.desk.MarkWords;
import org.saksi.ui.editor.paint.LayerLinks;

/** Tells everything about a mark, of the layer that is marked or of another one on the article. */
public final class MarkCards {

	private static final int WORDS = 160;
	private static final String AND = ", "; //$NON-NLS-1$
	private static final String THEN = " \u00b7 "; //$NON-NLS-1$

	private final ArticleModel model;
	private final Supplier<LayerLinks> links;
	private final Supplier<List<Finding>> findings;

	/**
	 * Cards of the marks of an article.
	 *
	 * @param links    what the marks of the own layer are linked to, now
	 * @param findings what the rules have found last
	 */
	public MarkCards(ArticleModel model, Supplier<LayerLinks> links, Supplier<List<Finding>> findings) {
		this.model = model;
		this.links = links;
		this.findings = findings;
	}

	/** @return what is told of a mark */
	public Card card(Mark mark) {
		return new Maker(mark).card();
	}

	/** @return sources and hops of an attribution as the way of its claim: {@code Gerasimov → Peskov → TASS} */
	public static String path(Attribution attribution, ArticleModel model) {
		String way = MarkWords.path(attribution, model);
		String words = way != null ? way : MarkWords.of(attribution, model);
		return words.isEmpty() ? MarkWords.name(null, model) : words;
	}

	/** Makes one card. */
	private final class Maker {

		private final Mark mark;
		private final Layer layer;
		private final LayerLinks linked;
		private final TagWords tags = new TagWords(model.scheme());
		private final List<Card.Line> lines = new ArrayList<>();

		Maker(Mark mark) {
			this.mark = mark;
			layer = (Layer) mark.eContainer();
			linked = layer == model.layer() ? links.get() : new LayerLinks(layer);
		}

		private void line(String label, String text) {
			lines.add(new Card.Line(label, text, null));
		}

		Card card() {
			if (layer != model.layer()) {
				line(Messages.Card_annotator, layer.getAnnotator());
			}
			if (mark instanceof Claim claim) {
				claim(claim);
			} else if (mark instanceof Stance stance) {
				line(Messages.Card_target, target(stance));
				line(Messages.Card_holder, MarkWords.name(stance.getHolder(), model));
			}
			Set<String> agents = new LinkedHashSet<>();
			if (mark instanceof Source source && source.getAgent() != null) {
				agents.add(source.getAgent());
			}
			for (Attribution attribution : linked.attributions(mark)) {
				attribution(attribution);
				attribution.getSources().stream().map(Source::getAgent).forEach(agents::add);
				attribution.getChain().stream().map(ChainHop::getAgent).forEach(agents::add);
			}
			agents.remove(null);
			agents.stream().map(model.registries()::agent).filter(each -> each != null && known(each))
					.forEach(agent -> line(Messages.Card_agent, full(agent)));
			stances().forEach(stance -> lines.add(new Card.Line(tags.type(stance), stance(stance), stance)));
			comments();
			if (layer == model.layer()) {
				findings.get().stream().filter(finding -> mark.getId().equals(finding.mark()))
						.forEach(finding -> line(Messages.Card_problem, finding.message()));
			}
			return new Card(mark, tags.type(mark), tags.all(mark), List.copyOf(lines));
		}

		private void claim(Claim claim) {
			for (String id : claim.getCanonical()) {
				CanonicalClaim canonical = model.registries().canonicalClaim(id);
				line(Messages.Card_canonical, canonical == null || canonical.getText() == null ? id : canonical.getText());
			}
			if (claim.getAnaphoricOf() != null) {
				line(Messages.Card_takesUp, quoted(claim.getAnaphoricOf()));
			}
		}

		private void attribution(Attribution attribution) {
			List<String> parts = new ArrayList<>();
			parts.add(path(attribution, model));
			if (attribution.getCue() != null && attribution.getCue().getSpan() != null) {
				parts.add(quoted(attribution.getCue()));
			}
			String values = tags.all(attribution);
			if (!values.isEmpty()) {
				parts.add(values);
			}
			line(tags.type(attribution), String.join(THEN, parts));
			if (mark instanceof Source || mark instanceof Cue || mark == attribution) {
				attribution.getClaims().forEach(claim -> line(Messages.Card_claim, quoted(claim)));
			}
		}

		private List<Stance> stances() {
			if (mark instanceof Claim claim) {
				return linked.stances(claim);
			}
			return linked.attributions(mark).stream().flatMap(attribution -> linked.stances(attribution).stream())
					.filter(stance -> stance != mark && !(mark instanceof Source source && source.getAgent() != null
							&& !source.getAgent().equals(stance.getHolder()))).distinct().toList();
		}

		private String stance(Stance stance) {
			String words = NLS.bind(Messages.Card_stance, MarkWords.name(stance.getHolder(), model), tags.all(stance));
			return stance.getSpan() == null ? words : words + THEN + quoted(stance);
		}

		private String target(Stance stance) {
			if (stance.getClaim() != null) {
				return quoted(stance.getClaim());
			}
			if (stance.getCanonical() != null) {
				CanonicalClaim canonical = model.registries().canonicalClaim(stance.getCanonical());
				return canonical == null ? stance.getCanonical() : canonical.getText();
			}
			return MarkWords.name(stance.getAgent(), model);
		}

		private void comments() {
			for (Comment comment : layer.getComments()) {
				if (comment.getOn() == mark) {
					line(Messages.Card_comment, NLS.bind(Messages.Card_said, comment.getBy(), comment.getText()));
				}
			}
		}

		private String quoted(Mark of) {
			String words = of.getSpan() == null ? MarkWords.of(of, model) : of.getSpan().textIn(model.text().text());
			return '\u201c' + shortened(words) + '\u201d';
		}
	}

	/** Whether there is more to tell than the name. */
	private static boolean known(Agent agent) {
		return agent.getRole() != null || agent.getAffiliation() != null;
	}

	private static String full(Agent agent) {
		String affiliation = agent.getAffiliation();
		String more = Stream.of(agent.getRole(), affiliation).filter(each -> each != null && !each.isBlank())
				.collect(Collectors.joining(AND));
		return more.isEmpty() ? agent.getName() : NLS.bind(Messages.Card_full, agent.getName(), more);
	}

	/** White space becomes one blank; what is too long to read in passing ends in an ellipsis. */
	static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= WORDS ? line
				: line.substring(0, line.offsetByCodePoints(0, WORDS - 1)).strip() + '\u2026';
	}
}
