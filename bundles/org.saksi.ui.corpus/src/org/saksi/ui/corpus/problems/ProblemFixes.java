package org.saksi.ui.corpus.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.fix.BulkFix;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixRegistry;
import org.saksi.core.rules.fix.FixTarget;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.ui.corpus.articles.LayerStep;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Proposes and applies fixes in articles of a corpus, open or not. To be called on the UI thread; answers come there, too. */
final class ProblemFixes {

	/** An article and whose layer of it. */
	record Place(String article, String annotator) {
	}

	/** What can be taken back: a gesture in an article. */
	private record Done(Place place, String label) {
	}

	private final CorpusStore store;
	private final CorpusProblems problems;
	private final LayerStep step;
	private final FixRegistry registry = FixRegistry.get();
	private List<Done> last = List.of();

	ProblemFixes(CorpusStore store, Display display) {
		this.store = store;
		problems = CorpusProblems.of(store);
		step = new LayerStep(display, store);
	}

	/** @return whether something may mend a finding */
	boolean mayHave(Finding finding) {
		return finding.article() != null && registry.hasFixes(finding.rule());
	}

	/** Where a finding is mended: what is wrong with the article itself, by who works here. */
	private Place place(Finding finding) {
		return new Place(finding.article(), finding.annotator() == null ? Preferences.annotator(store) : finding.annotator());
	}

	/** Looks for what mends a finding, without changing anything. */
	void propose(Finding finding, Consumer<List<Fix>> proposed) {
		Jobs.run(Messages.Fix_looking, monitor -> {
			FixTarget target = copy(store.snapshot(), place(finding));
			return registry.fixes(finding, target.context());
		}, proposed);
	}

	/** What there is, copied: of an open session as it is now, else as it was saved. */
	private FixTarget copy(CorpusView view, Place place) throws CorpusException {
		Article[] article = new Article[1];
		Layer[] layer = new Layer[1];
		step.onDisplay(() -> {
			for (ArticleSession session : store.openSessions()) {
				if (session.annotator().equals(place.annotator()) && session.article().getId().equals(place.article())) {
					article[0] = EcoreUtil.copy(session.article());
					layer[0] = EcoreUtil.copy(session.layer());
				}
			}
			return null;
		});
		if (article[0] == null) {
			article[0] = EcoreUtil.copy(view.article(place.article()));
			layer[0] = view.layer(place.article(), place.annotator());
		}
		return FixTarget.of(view, article[0], layer[0], place.annotator());
	}

	/** Applies one fix. */
	void apply(Fix fix) {
		Place place = place(fix.finding());
		Jobs.run(fix.label(), monitor -> {
			step.run(place.article(), place.annotator(), session -> {
				fix.apply(session);
				return null;
			});
			return null;
		}, done -> {
			last = List.of(new Done(place, fix.label()));
			problems.recheck(place.article());
		});
	}

	private static Map<Place, List<Finding>> byPlace(List<Finding> findings, ProblemFixes fixes) {
		Map<Place, List<Finding>> places = new LinkedHashMap<>();
		findings.forEach(finding -> places.computeIfAbsent(fixes.place(finding), place -> new ArrayList<>()).add(finding));
		return places;
	}

	/** Works out on copies what a fix would do to many findings. */
	void preview(BulkFix fix, List<Finding> findings, Consumer<List<BulkFix.Step>> previewed) {
		Map<Place, List<Finding>> places = byPlace(findings, this);
		Jobs.run(Messages.Fix_previewing, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, places.size());
			CorpusView view = store.snapshot();
			List<BulkFix.Step> steps = new ArrayList<>(findings.size());
			for (Map.Entry<Place, List<Finding>> each : places.entrySet()) {
				progress.split(1);
				steps.addAll(preview(fix, view, each.getKey(), each.getValue()));
			}
			return steps;
		}, previewed);
	}

	private List<BulkFix.Step> preview(BulkFix fix, CorpusView view, Place place, List<Finding> findings) {
		try {
			return fix.run(copy(view, place), findings);
		} catch (CorpusException e) {
			return BulkFix.left(findings, e.located());
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			return BulkFix.left(findings, Messages.Fix_failed);
		}
	}

	/** Applies a fix to many findings: one step of undo in each article. */
	void apply(BulkFix fix, List<Finding> findings, Consumer<List<BulkFix.Step>> applied) {
		Map<Place, List<Finding>> places = byPlace(findings, this);
		List<Done> done = new ArrayList<>();
		Jobs.run(fix.label(), monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, fix.label(), places.size());
			List<BulkFix.Step> steps = new ArrayList<>(findings.size());
			try {
				for (Map.Entry<Place, List<Finding>> each : places.entrySet()) {
					progress.split(1);
					List<BulkFix.Step> those = apply(fix, each.getKey(), each.getValue());
					if (those.stream().anyMatch(one -> one.outcome() == BulkFix.Outcome.DONE)) {
						done.add(new Done(each.getKey(), fix.label()));
					}
					steps.addAll(those);
				}
			} finally {
				step.onDisplay(() -> {
					last = List.copyOf(done);
					return null;
				});
				recheck(done);
			}
			return steps;
		}, applied);
	}

	private List<BulkFix.Step> apply(BulkFix fix, Place place, List<Finding> findings) {
		try {
			return step.run(place.article(), place.annotator(), session -> fix.apply(session, findings));
		} catch (CorpusException e) {
			return BulkFix.left(findings, e.located());
		}
	}

	private void recheck(List<Done> done) {
		Set<String> articles = new LinkedHashSet<>();
		done.forEach(each -> articles.add(each.place().article()));
		articles.forEach(problems::recheck);
	}

	/** Takes back what was applied last, in each article where it still is what was done last. */
	void undo() {
		List<Done> back = last;
		last = List.of();
		Jobs.run(Messages.Fix_undo, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, back.size());
			for (Done each : back) {
				progress.split(1);
				undo(each, monitor);
			}
			return null;
		}, done -> recheck(back));
	}

	private void undo(Done done, IProgressMonitor monitor) throws CorpusException {
		step.run(done.place().article(), done.place().annotator(), session -> {
			if (done.label().equals(session.undoLabel()) && !monitor.isCanceled()) {
				session.undo();
			}
			return null;
		});
	}
}
