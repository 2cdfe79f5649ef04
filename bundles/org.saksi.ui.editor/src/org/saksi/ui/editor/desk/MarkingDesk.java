package org.saksi.ui.editor.desk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Anchoring;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.paint.Emphasis;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.MarkIndex;

/**
 * What an annotator works with: the active mark, the marks in hand that wait to be linked, and the gestures. Knows nothing
 * of widgets. All methods are for the UI thread.
 */
public final class MarkingDesk {

	/** A gesture of the domain. */
	@FunctionalInterface
	interface Gesture<T> {
		T run(Marking marking) throws CorpusException;
	}

	private final ArticleModel model;
	private final Cursor cursor;
	private final MarkIndex index;
	private final Supplier<LayerLinks> links;
	private final Set<Mark> picked = new LinkedHashSet<>();
	private final Set<Mark> pickedByHand = new LinkedHashSet<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Consumer<Notice> notices = notice -> {
	};
	private Mark active;
	private Mark recent;
	private Attribution attribution;
	private Attribution lastAttribution;
	private Attribution attributionBefore;
	private Zone zoneAtCaret;
	private boolean exact;
	private BooleanSupplier linksAtOnce = () -> true;

	/**
	 * A desk.
	 *
	 * @param cursor caret and selection
	 * @param index  where the marks are, kept up to date by others
	 * @param links  what the marks are linked to, now
	 */
	public MarkingDesk(ArticleModel model, Cursor cursor, MarkIndex index, Supplier<LayerLinks> links) {
		this.model = model;
		this.cursor = cursor;
		this.index = index;
		this.links = links;
	}

	/** Says who tells the annotator things. */
	public void setNotices(Consumer<Notice> notices) {
		this.notices = notices;
	}

	/** Adds a listener that is called when the active mark, the marks in hand or the zone at the caret have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** @return what is worked on */
	public ArticleModel model() {
		return model;
	}

	/** @return caret and selection */
	public Cursor cursor() {
		return cursor;
	}

	/** @return where the marks are */
	public MarkIndex index() {
		return index;
	}

	/** @return what the marks are linked to, now */
	public LayerLinks links() {
		return links.get();
	}

	/** @return the stretches around the caret */
	public Stretches stretches() {
		return new Stretches(model.text());
	}

	// --- the active mark and the marks in hand

	/** @return the active mark, or {@code null} */
	public Mark active() {
		return active;
	}

	/** @return the mark that was made, gone to or clicked last, wherever the caret went since; {@code null} if it is gone */
	public Mark recent() {
		return recent;
	}

	/** @return the mark that segments are added to: the single one that was picked, else the recent one; or {@code null} */
	Mark growing() {
		return pickedByHand.size() == 1 ? pickedByHand.iterator().next() : recent;
	}

	/** @return the attribution that the active mark belongs to; of several, the one that was shown last or the first */
	public Attribution attribution() {
		return attribution;
	}

	/** @return the attribution that was shown last and still is there, or {@code null} */
	public Attribution lastAttribution() {
		return lastAttribution;
	}

	/** @return the attribution that was shown before the last one and still is there, or {@code null} */
	public Attribution attributionBefore() {
		return attributionBefore;
	}

	private void shown(Attribution next) {
		if (next != null && next != lastAttribution) {
			attributionBefore = lastAttribution;
			lastAttribution = next;
		}
	}

	/** Says whether a new mark is linked at once with what it belongs to. */
	public void setLinksAtOnce(BooleanSupplier links) {
		linksAtOnce = links;
	}

	/** @return whether a new mark is linked at once: nothing that was picked waits to be linked by hand */
	boolean linksAtOnce() {
		return linksAtOnce.getAsBoolean() && pickedByHand.isEmpty();
	}

	/** @return whether the next mark takes just what is selected, not whole words */
	public boolean isExact() {
		return exact;
	}

	/** Says whether the next mark takes just what is selected. */
	public void setExact(boolean exact) {
		this.exact = exact;
	}

	/** Switches between whole words and just what is selected, for the next mark. */
	public void toggleExact() {
		exact = !exact;
		tell(exact ? Messages.Desk_exact : Messages.Desk_words);
	}

	/**
	 * What is selected as it is to be marked: whole words or, after {@link #setExact}, just that.
	 *
	 * @return {@code null} where no words are selected
	 */
	Segment chosen() {
		Segment selection = cursor.selection();
		if (selection.length() == 0) {
			return null;
		}
		return exact ? selection : model.text().boundaries().snapToWords(selection.start(), selection.end());
	}

	/** @return the marks in hand */
	public Set<Mark> picked() {
		return new LinkedHashSet<>(picked);
	}

	/** @return whether a mark was picked, not just made */
	boolean isPickedByHand(Mark mark) {
		return pickedByHand.contains(mark);
	}

	/** @return what stands out on the page */
	public Emphasis emphasis() {
		return new Emphasis(active, attribution, picked);
	}

	/** Makes a mark the active one, without moving the caret; {@code null}: none. */
	public void activate(Mark mark) {
		recent = mark == null ? recent : mark;
		makeActive(mark);
	}

	private void makeActive(Mark mark) {
		Attribution next = attributionOf(mark);
		if (mark != active || next != attribution) {
			active = mark;
			attribution = next;
			shown(next);
			fire();
		}
	}

	private Attribution attributionOf(Mark mark) {
		if (mark == null) {
			return null;
		}
		List<Attribution> all = links().attributions(mark);
		return all.isEmpty() ? null : all.contains(attribution) ? attribution : all.get(0);
	}

	/** Shows the next of the attributions that the active mark belongs to. */
	public void nextAttribution() {
		List<Attribution> all = active == null ? List.of() : links().attributions(active);
		if (all.size() > 1) {
			attribution = all.get((all.indexOf(attribution) + 1) % all.size());
			shown(attribution);
			fire();
		}
	}

	/** Makes a mark the active one and shows it. */
	public void show(Mark mark) {
		Segment place = place(mark);
		if (place != null) {
			cursor.select(place.start(), place.start());
		}
		activate(mark);
	}

	/**
	 * @return where a mark is shown: its first segment, of a lost one about where it was, without length; else that of its
	 *         attribution's parts; {@code null} if nowhere
	 */
	public Segment place(Mark mark) {
		if (mark.isLost() && mark.getSpan() != null) {
			int near = model.text().boundaries().graphemeAtOrBefore(Anchoring.near(mark.getSpan(), model.text().text()));
			return new Segment(near, near);
		}
		if (mark.getSpan() != null) {
			return mark.getSpan().segment(0);
		}
		if (mark instanceof Stance stance && stance.getClaim() != null) {
			return place(stance.getClaim());
		}
		for (Attribution in : links().attributions(mark)) {
			for (Mark part : LayerLinks.parts(in)) {
				if (part.getSpan() != null && !part.isLost()) {
					return part.getSpan().segment(0);
				}
			}
		}
		return null;
	}

	/** The caret has moved: the shortest mark there becomes the active one, unless the active one is there too. */
	public void caretMoved() {
		Zone zone = model.text().zoneAt(cursor.caret());
		if (zone != zoneAtCaret) {
			zoneAtCaret = zone;
			fire();
		}
		if (cursor.selection().length() > 0) {
			return;
		}
		List<Mark> here = index.at(cursor.caret());
		if (active != null && (here.contains(active) || isShownAtCaret())) {
			return;
		}
		makeActive(here.isEmpty() ? null : here.get(0));
	}

	/** A mark without words of its own is shown at those of another one. */
	private boolean isShownAtCaret() {
		Segment place = place(active);
		return place != null && place.start() == cursor.caret();
	}

	/** The annotator has clicked into the text: what is active now is meant. */
	public void clicked() {
		caretMoved();
		recent = active == null ? recent : active;
	}

	/** Takes the active mark into the hand, or puts it back. */
	public void togglePick() {
		if (active == null) {
			problem(Messages.Desk_noMark);
		} else if (picked.remove(active)) {
			pickedByHand.remove(active);
			fire();
		} else {
			picked.add(active);
			pickedByHand.add(active);
			fire();
		}
	}

	/** Empties the hand and selects nothing. */
	public void letGo() {
		picked.clear();
		pickedByHand.clear();
		exact = false;
		cursor.select(cursor.caret(), cursor.caret());
		fire();
	}

	/** A new mark is in hand; what was made in other sentences is let go, unless it was picked. */
	void madeInHand(Mark mark) {
		Segment sentence = stretches().sentence(mark.getSpan().start());
		picked.removeIf(other -> !pickedByHand.contains(other) && (other.getSpan() == null || sentence == null
				|| other.getSpan().end() <= sentence.start() || other.getSpan().start() >= sentence.end()));
		picked.add(mark);
	}

	/** What has been linked is not in hand any more. */
	void linked(Collection<? extends Mark> marks) {
		picked.removeAll(marks);
		pickedByHand.removeAll(marks);
	}

	void emptyHand() {
		picked.clear();
		pickedByHand.clear();
	}

	/** The model has changed: forgets marks that are gone. To be called when index and links are up to date. */
	public void modelChanged() {
		picked.removeIf(this::isGone);
		pickedByHand.removeIf(this::isGone);
		recent = isGone(recent) ? null : recent;
		active = isGone(active) ? null : active;
		attribution = isGone(attribution) ? null : attribution;
		attribution = attributionOf(active);
		attributionBefore = isGone(attributionBefore) ? null : attributionBefore;
		lastAttribution = isGone(lastAttribution) ? null : lastAttribution;
		shown(attribution);
		fire();
	}

	private boolean isGone(Mark mark) {
		return mark == null || mark.eContainer() != model.layer();
	}

	void fire() {
		listeners.forEach(Runnable::run);
	}

	// --- running gestures

	/**
	 * Runs a gesture as one step of undo. What goes wrong is told to the annotator.
	 *
	 * @return what the gesture gives, or {@code null} if it was refused
	 */
	<T> T run(String label, Gesture<T> gesture) {
		if (model.isReadOnly()) {
			problem(Messages.Desk_readOnly);
			return null;
		}
		try {
			return model.run(label, () -> gesture.run(new Marking(model.text(), model.layer(), model.registry(),
					model.registries(), model.scheme(), model.annotator())));
		} catch (CorpusException e) {
			problem(Sentences.of(e.getMessage()));
			return null;
		}
	}

	/** Tells the annotator something in passing. */
	public void tell(String text) {
		notices.accept(new Notice(text, false));
	}

	/** Tells the annotator why something was refused. */
	public void problem(String text) {
		notices.accept(new Notice(text, true));
	}

	// --- words

	/** @return the label of a mark's type in the language of the user interface */
	public String typeLabel(Mark mark) {
		MarkType type = model.scheme().type(mark);
		return type == null ? mark.eClass().getName() : SchemeIndex.label(type, Locale.getDefault());
	}

	/** @return the words of a mark, shortened to {@code length} characters; of one without a place, its agent or id */
	public String words(Mark mark, int length) {
		String words = MarkWords.of(mark, model);
		String line = words.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		int end = line.length() <= length ? line.length() : line.offsetByCodePoints(0, Math.min(length - 1, line.codePointCount(0, line.length())));
		return end >= line.length() ? line : line.substring(0, end) + "\u2026"; //$NON-NLS-1$
	}

	/** @return type and words of a mark in a few words */
	public String describe(Mark mark) {
		return NLS.bind(Messages.Desk_describe, typeLabel(mark), words(mark, 40));
	}
}
