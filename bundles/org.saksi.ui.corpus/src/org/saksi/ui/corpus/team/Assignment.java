package org.saksi.ui.corpus.team;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.CorpusException;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.team.AssignmentPlan;
import org.saksi.core.team.AssignmentPlanner;
import org.saksi.core.team.AssignmentPlanner.Balance;
import org.saksi.core.team.Assignments;
import org.saksi.core.team.TeamEdits;

/**
 * What was chosen in the dialog.
 *
 * @param articles     which articles
 * @param how          the way
 * @param overlap      to how many annotators each article goes, where it goes by overlap
 * @param weights      the chosen annotators with their shares, in order
 * @param balance      what shares are counted in
 * @param wholeStories whether stories stay together
 * @param seed         shuffles
 */
record Assignment(Collection<ArticleSummary> articles, How how, int overlap, Map<String, Integer> weights, Balance balance,
		boolean wholeStories, long seed) {

	/** The ways to hand out articles. */
	enum How {
		/** Each article to one annotator, by shares. */
		SHARE,
		/** Each article to several annotators. */
		OVERLAP,
		/** Each article to each chosen annotator. */
		HAND,
		/** Away from each chosen annotator. */
		TAKE_BACK
	}

	/**
	 * What would happen.
	 *
	 * @param assigned how many assignments come or go
	 * @param touched  how many articles that is
	 * @param changes  by annotator
	 * @param plan     what is to be done; {@code null} where articles are taken back
	 */
	record Preview(int assigned, int touched, List<AssignmentPlan.Change> changes, AssignmentPlan plan) {
	}

	Assignment {
		articles = List.copyOf(articles);
		weights = new LinkedHashMap<>(weights);
	}

	/** @throws CorpusException if it cannot be done so */
	Preview preview(Assignments existing) throws CorpusException {
		AssignmentPlanner planner = new AssignmentPlanner(articles, existing).balance(balance).wholeStories(wholeStories)
				.seed(seed);
		if (how == How.TAKE_BACK) {
			List<AssignmentPlan.Change> changes = planner.takeBack(weights.keySet());
			int touched = (int) articles.stream()
					.filter(each -> weights.keySet().stream().anyMatch(who -> existing.isAssigned(each.id(), who))).count();
			return new Preview(changes.stream().mapToInt(AssignmentPlan.Change::articles).sum(), touched, changes, null);
		}
		AssignmentPlan plan = switch (how) {
		case SHARE -> planner.byShare(weights);
		case OVERLAP -> planner.byOverlap(overlap, weights);
		default -> planner.byHand(weights.keySet());
		};
		return new Preview(plan.size(), plan.added().size(), plan.changes(), plan);
	}

	/** Does what was previewed, as one step. */
	void apply(Preview preview, CorpusSession session) throws CorpusException {
		if (preview.plan() != null) {
			preview.plan().apply(session);
		} else {
			List<String> ids = articles.stream().map(ArticleSummary::id).toList();
			session.run(Messages.Assign_takeBackStep, () -> TeamEdits.unassign(session.corpus(), ids, weights.keySet()));
		}
	}
}
