package org.saksi.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/** Gives uses in the layers of the annotator at work to another entry; within a gesture. */
final class UseRewriter {

	private final RegistryWork work;

	UseRewriter(RegistryWork work) {
		this.work = work;
	}

	Moved move(Collection<Use> uses, String to) throws CorpusException {
		List<Use> rewritten = new ArrayList<>();
		List<Use> left = new ArrayList<>();
		for (Use use : new LinkedHashSet<>(uses)) {
			boolean own = use.annotator().equals(work.annotator());
			(own && rewrite(use, to) ? rewritten : left).add(use);
		}
		return new Moved(to, List.copyOf(rewritten), List.copyOf(left));
	}

	/** @return whether the mark still was as the use says */
	private boolean rewrite(Use use, String to) throws CorpusException {
		Layer layer = work.session().layer(use.article(), use.annotator());
		Mark mark = LayerMarks.byId(layer, use.mark());
		return switch (use.kind()) {
		case SOURCE -> mark instanceof Source source && use.entry().equals(source.getAgent()) && source(layer, source, to);
		case HOP -> mark instanceof Attribution attribution && hops(layer, attribution, use.entry(), to);
		case HOLDER -> mark instanceof Stance stance && use.entry().equals(stance.getHolder()) && set(() -> stance.setHolder(to));
		case AGENT_TARGET -> mark instanceof Stance stance && use.entry().equals(stance.getAgent())
				&& set(() -> stance.setAgent(to));
		case CLAIM_TARGET -> mark instanceof Stance stance && use.entry().equals(stance.getCanonical())
				&& set(() -> stance.setCanonical(to));
		case MENTION -> mark instanceof Claim claim && mention(claim, use.entry(), to);
		};
	}

	private static boolean set(Runnable change) {
		change.run();
		return true;
	}

	private Marking marking(Layer layer) throws CorpusException {
		return new Marking(new ArticleText(work.store().article(layer.getArticle())), layer, work.own(), work.registries(),
				new SchemeIndex(work.store().scheme()), work.annotator());
	}

	/** Stances and hops follow their source. */
	private boolean source(Layer layer, Source source, String to) throws CorpusException {
		marking(layer).setAgent(source, to);
		return true;
	}

	private boolean hops(Layer layer, Attribution attribution, String from, String to) throws CorpusException {
		boolean found = false;
		for (ChainHop hop : attribution.getChain()) {
			if (from.equals(hop.getAgent()) && (hop.getSource() == null || !from.equals(hop.getSource().getAgent()))) {
				marking(layer).setHopAgent(attribution, hop, to);
				found = true;
			}
		}
		return found;
	}

	private static boolean mention(Claim claim, String from, String to) {
		int at = claim.getCanonical().indexOf(from);
		if (at < 0) {
			return false;
		}
		if (claim.getCanonical().contains(to)) {
			claim.getCanonical().remove(at);
		} else {
			claim.getCanonical().set(at, to);
		}
		return true;
	}
}
