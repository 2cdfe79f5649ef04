package org.saksi.core.rules.builtin.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.CorpusContext;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.corpus.Event;
import org.saksi.model.corpus.Story;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;

/**
 * V11: what is referred to exists: marks in the same layer, agents and canonical claims in the registries, events in the
 * corpus. A stance without a holder is a warning: its source may still wait for an agent; so is an article that a story
 * names and that has not been imported. Antecedents of claims are V7's.
 */
public final class NoDanglingReferences implements Rule {

	/** Aspect of a finding about an agent that is not there. */
	public static final String AGENT = "agent";
	/** Aspect of a finding about a canonical claim that is not there. */
	public static final String CANONICAL = "canonical";
	/** Aspect of a finding about a stance without a holder. */
	public static final String HOLDER = "holder";
	/** Aspect of a finding about a mark that is not there. */
	public static final String MARK = "mark";

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() != null) {
			new Check(context, findings).run();
		}
	}

	private static final class Check {
		private final Layer layer;
		private final Registries registries;
		private final MarkPlaces places;
		private final Consumer<Finding> findings;

		Check(RuleContext context, Consumer<Finding> findings) {
			layer = context.layer();
			registries = context.registries();
			places = new MarkPlaces(layer);
			this.findings = findings;
		}

		void run() {
			for (Source source : layer.getSources()) {
				agent(source, source.getAgent());
			}
			for (Claim claim : layer.getClaims()) {
				claim.getCanonical().forEach(id -> canonical(claim, id));
			}
			layer.getAttributions().forEach(this::attribution);
			layer.getStances().forEach(this::stance);
			for (CustomMark mark : layer.getMarks()) {
				mark.getLinks().forEach(link -> link.getTargets().forEach(target -> mark(mark, target)));
			}
			for (Comment comment : layer.getComments()) {
				if (dangles(comment.getOn()) || dangles(comment.getAnswers())) {
					findings.accept(Finding.of(comment.getId(), null, NLS.bind(Messages.V11_mark, comment.getId())).about(MARK));
				}
			}
		}

		private void attribution(Attribution attribution) {
			attribution.getSources().forEach(source -> mark(attribution, source));
			attribution.getClaims().forEach(claim -> mark(attribution, claim));
			mark(attribution, attribution.getCue());
			for (ChainHop hop : attribution.getChain()) {
				agent(attribution, hop.getAgent());
				mark(attribution, hop.getSource());
				mark(attribution, hop.getCue());
			}
		}

		private void stance(Stance stance) {
			if (stance.getHolder() == null) {
				findings.accept(Finding.warning(stance.getId(), places.place(stance),
						NLS.bind(Messages.V11_noHolder, stance.getId())).about(HOLDER));
			}
			agent(stance, stance.getHolder());
			agent(stance, stance.getAgent());
			canonical(stance, stance.getCanonical());
			mark(stance, stance.getAttribution());
			mark(stance, stance.getClaim());
		}

		private boolean dangles(EObject target) {
			return target != null && (target.eIsProxy() || target.eContainer() != layer);
		}

		private void mark(Mark from, Mark target) {
			if (dangles(target)) {
				report(from, NLS.bind(Messages.V11_mark, from.getId()), MARK);
			}
		}

		private void agent(Mark from, String id) {
			if (id != null && registries.agent(id) == null) {
				report(from, NLS.bind(Messages.V11_agent, from.getId(), id), AGENT);
			}
		}

		private void canonical(Mark from, String id) {
			if (id != null && registries.canonicalClaim(id) == null) {
				report(from, NLS.bind(Messages.V11_canonical, from.getId(), id), CANONICAL);
			}
		}

		private void report(Mark mark, String message, String aspect) {
			findings.accept(Finding.of(mark.getId(), places.place(mark), message).about(aspect));
		}
	}

	@Override
	public void checkCorpus(CorpusContext context, Consumer<Finding> findings) {
		Registries registries = context.registries();
		Set<String> events = new HashSet<>();
		for (Event event : context.corpus().getEvents()) {
			events.add(event.getId());
		}
		for (ClaimLink link : registries.claimLinks()) {
			for (String end : new String[] { link.getFrom(), link.getTo() }) {
				if (registries.canonicalClaim(end) == null) {
					String name = link.getFrom() + " → " + link.getTo();
					findings.accept(Finding.of(null, null, NLS.bind(Messages.V11_canonical, name, end)));
				}
			}
		}
		for (CanonicalClaim claim : registries.canonicalClaims()) {
			event(claim.getId(), claim.getEvent(), events, findings);
		}
		for (Story story : context.corpus().getStories()) {
			event(story.getId(), story.getEvent(), events, findings);
			for (String article : story.getArticles()) {
				if (!context.articles().contains(article)) {
					findings.accept(Finding.warning(null, null, NLS.bind(Messages.V11_article, story.getId(), article)));
				}
			}
		}
	}

	private static void event(String from, String event, Set<String> events, Consumer<Finding> findings) {
		if (event != null && !events.contains(event)) {
			findings.accept(Finding.of(null, null, NLS.bind(Messages.V11_event, from, event)));
		}
	}
}
