package org.saksi.ui.editor.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.EditEffects;
import org.saksi.core.anchor.EditEffects.Effect;
import org.saksi.core.anchor.EditEffects.Kind;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.core.text.Boundaries;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.style.Ellipsis;

/** Recorded text edits, and the marks that lost their words by them. All offsets are UTF-16 of the current text. */
public final class Corrections {

	/** So many characters of old and new text are told. */
	private static final int TOLD = 30;

	private final MarkingDesk desk;
	/** Marks that were cut here, with the text version that cut them. */
	private final Map<Mark, Integer> cut = new LinkedHashMap<>();

	/** Gestures on {@code desk}. */
	public Corrections(MarkingDesk desk) {
		this.desk = desk;
	}

	/** @return why the annotator may not change the text, localized; {@code null} if nothing is in the way */
	public static String refusal(ArticleModel model) {
		if (model.isReadOnly()) {
			return Messages.Desk_readOnly;
		}
		try {
			Rights.of(model.corpus()).check(model.annotator(), Permission.TEXT);
			return null;
		} catch (CorpusException e) {
			return e.getMessage();
		}
	}

	/** @return what is to be corrected: what is selected, else the word at the caret, else the character after it; whole characters */
	public Segment place() {
		Boundaries boundaries = desk.model().text().boundaries();
		Segment selection = desk.cursor().selection();
		if (selection.length() > 0) {
			return new Segment(boundaries.graphemeAtOrBefore(selection.start()), boundaries.graphemeAtOrAfter(selection.end()));
		}
		int caret = desk.cursor().caret();
		int word = boundaries.wordAt(caret);
		return word >= 0 ? boundaries.word(word)
				: new Segment(boundaries.graphemeAtOrBefore(caret), boundaries.graphemeAtOrAfter(caret + 1));
	}

	/** @return what becomes of the marks of a layer, which is in the current text version; those that are cut or lost first */
	public List<Effect> effects(Layer layer, Segment place, String replacement) {
		return EditEffects.of(desk.model().article(), layer, place.start(), place.end(), replacement).stream()
				.sorted(Comparator.comparing(Effect::kind).reversed()).toList();
	}

	/**
	 * Corrects the text.
	 *
	 * @param reason may be empty
	 * @return whether it was done; if not, the annotator was told why
	 */
	public boolean correct(Segment place, String replacement, String reason) {
		ArticleModel model = desk.model();
		String old = model.text().text().substring(place.start(), place.end());
		List<Effect> effects = effects(model.layer(), place, replacement);
		Boolean done = desk.run(Messages.Text_label, marking -> new ArticleEdits(model.article(), model.scheme(), model.annotator())
				.editText(place.start(), place.end(), replacement, reason) != null);
		if (!Boolean.TRUE.equals(done)) {
			return false;
		}
		desk.cursor().select(place.start(), place.start());
		String what = NLS.bind(Messages.Text_done, shortened(old), shortened(replacement));
		int version = TextVersions.currentVersion(model.article());
		effects.stream().filter(each -> each.kind() == Kind.CUT).forEach(each -> cut.put(each.mark(), version));
		desk.fire();
		long shortened = effects.stream().filter(each -> each.kind() == Kind.CUT).count();
		long lost = effects.stream().filter(each -> each.kind() == Kind.LOST).count();
		desk.tell(shortened + lost == 0 ? what : NLS.bind(Messages.Text_marks, new Object[] { what, shortened, lost }));
		return true;
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return Ellipsis.cut(line, TOLD);
	}

	/** @return the marks of the layer that have lost their words, in the order of the layer */
	public List<Mark> lost() {
		return LayerMarks.all(desk.model().layer()).stream().filter(Mark::isLost).toList();
	}

	/** @return the marks that corrections made in this editor have cut, as far as they are there and the corrections too */
	public List<Mark> cut() {
		int version = TextVersions.currentVersion(desk.model().article());
		return cut.entrySet().stream().filter(each -> each.getValue() <= version && !each.getKey().isLost()
				&& each.getKey().eContainer() == desk.model().layer()).map(Map.Entry::getKey).toList();
	}

	/** The annotator has seen what was cut. */
	public void cutSeen() {
		cut.clear();
		desk.fire();
	}

	/** Selects a stretch of the text and shows it. */
	public void show(int start, int end) {
		desk.cursor().select(start, end);
	}

	/** To the next lost mark; after the last, to the first. */
	public void nextLost() {
		List<Mark> lost = lost();
		if (lost.isEmpty()) {
			desk.tell(Messages.Lost_none);
			return;
		}
		Mark next = lost.get((lost.indexOf(desk.active()) + 1) % lost.size());
		desk.show(next);
		desk.tell(NLS.bind(Messages.Lost_here, desk.describe(next)));
	}

	/** Puts the lost mark that is active, or was gone to last, at the words that are selected. */
	public void placeAgain() {
		Mark mark = desk.active() != null && desk.active().isLost() ? desk.active() : desk.recent();
		if (mark == null || !mark.isLost()) {
			desk.problem(Messages.Lost_noMark);
		} else {
			placeAgain(mark);
		}
	}

	/** Puts a lost mark at the words that are selected. */
	public void placeAgain(Mark mark) {
		Segment selection = desk.cursor().selection();
		Segment place = selection.length() == 0 ? null
				: desk.model().text().boundaries().snapToWords(selection.start(), selection.end());
		if (place == null) {
			desk.problem(Messages.Lost_select);
			return;
		}
		Boolean done = desk.run(Messages.Lost_place, marking -> {
			marking.setSpan(mark, Span.of(place.start(), place.end()));
			return true;
		});
		if (done != null) {
			desk.show(mark);
			desk.tell(desk.describe(mark));
		}
	}
}
