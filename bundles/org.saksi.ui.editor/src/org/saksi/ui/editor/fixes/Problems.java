package org.saksi.ui.editor.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixRegistry;
import org.saksi.core.rules.fix.FixTarget;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.desk.MarkingDesk;

/** The findings in an open article: going from one to the next, and what mends them. For the UI thread. */
public final class Problems {

	private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::place).thenComparing(Finding::severity);

	private final MarkingDesk desk;
	private final FixRegistry registry;
	private List<Finding> findings = List.of();
	private Finding shown;

	/** Problems of what is on {@code desk}; nothing has been found yet. */
	public Problems(MarkingDesk desk, FixRegistry registry) {
		this.desk = desk;
		this.registry = registry;
	}

	/** Takes what the rules have found. */
	public void set(List<Finding> found) {
		findings = List.copyOf(found);
	}

	/** To the next finding after the caret; after the last, to the first. */
	public void next() {
		go(1);
	}

	/** To the finding before the caret; before the first, to the last. */
	public void previous() {
		go(-1);
	}

	private void go(int step) {
		List<Finding> placed = findings.stream().filter(finding -> finding.place() != null).sorted(BY_PLACE).toList();
		if (placed.isEmpty()) {
			desk.tell(Messages.Problems_none);
			return;
		}
		int caret = desk.cursor().selection().start();
		int at = shown == null ? -1 : placed.indexOf(shown);
		boolean here = at >= 0 && start(shown) == caret;
		int next = here ? at + step : after(placed, caret, step);
		show(placed.get(Math.floorMod(next, placed.size())));
	}

	private static int after(List<Finding> placed, int caret, int step) {
		int next = 0;
		while (next < placed.size() && start(placed.get(next)) <= caret) {
			next++;
		}
		if (step > 0) {
			return next;
		}
		int before = 0;
		while (before < placed.size() && start(placed.get(before)) < caret) {
			before++;
		}
		return before - 1;
	}

	private static int start(Finding finding) {
		return finding.place().start();
	}

	/** Goes to the mark of a finding, else to its place. */
	public void show(Finding finding) {
		shown = finding;
		int length = desk.model().text().text().length();
		if (finding.place() != null) {
			int start = Math.clamp(finding.place().start(), 0, length);
			desk.cursor().select(start, start);
		}
		Mark mark = mark(finding);
		if (mark != null && finding.place() == null) {
			desk.show(mark);
		} else {
			desk.activate(mark);
		}
		desk.tell(finding.rule() + ": " + finding.message()); //$NON-NLS-1$
	}

	private Mark mark(Finding finding) {
		return finding.mark() == null ? null : LayerMarks.byId(desk.model().layer(), finding.mark());
	}

	/** @return the findings on the active mark or what belongs to it, else those at the caret; errors first */
	public List<Finding> here() {
		Mark active = desk.active();
		List<Finding> found = new ArrayList<>();
		if (active != null) {
			Attribution attribution = desk.attribution();
			for (Finding finding : findings) {
				Mark mark = mark(finding);
				if (mark != null && (mark == active || mark == attribution
						|| mark instanceof Stance stance && (stance.getClaim() == active || stance.getAttribution() == active))) {
					found.add(finding);
				}
			}
		}
		if (found.isEmpty()) {
			int caret = desk.cursor().selection().start();
			findings.stream().filter(finding -> contains(finding.place(), caret)).forEach(found::add);
		}
		found.sort(Comparator.comparing(Finding::severity));
		return found;
	}

	private static boolean contains(Segment place, int caret) {
		return place != null && place.start() <= caret && caret <= place.end();
	}

	/** @return what mends a finding, best first */
	public List<Fix> fixes(Finding finding) {
		return registry.fixes(finding, target().context());
	}

	/** @return the source whose agent is missing, where that is what a finding is about; else {@code null} */
	public Source withoutAgent(Finding finding) {
		boolean agent = "V16".equals(finding.rule()) //$NON-NLS-1$
				|| "V11".equals(finding.rule()) && ("agent".equals(finding.aspect()) || "holder".equals(finding.aspect())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return !agent ? null : switch (mark(finding)) {
		case Source source -> source;
		case Stance stance when stance.getAttribution() != null -> stance.getAttribution().getSources().stream()
				.filter(source -> source.getAgent() == null).findFirst().orElse(null);
		case null, default -> null;
		};
	}

	/** Applies a fix as one step of undo; what goes wrong is told to the annotator. */
	public void apply(Fix fix) {
		ArticleModel model = desk.model();
		if (model.isReadOnly()) {
			desk.problem(Messages.Problems_readOnly);
			return;
		}
		try {
			fix.apply(model::run, target());
			desk.tell(fix.label());
		} catch (CorpusException e) {
			desk.problem(Sentences.of(e.getMessage()));
		}
	}

	private FixTarget target() {
		ArticleModel model = desk.model();
		return new FixTarget(model.corpus(), model.scheme(), model.registries(), model.article(), model.layer(),
				model.registry(), model.annotator());
	}
}
