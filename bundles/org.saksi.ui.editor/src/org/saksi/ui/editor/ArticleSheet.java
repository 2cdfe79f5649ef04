package org.saksi.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.saksi.core.rules.fix.FixRegistry;
import org.saksi.model.Segment;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.beside.Beside;
import org.saksi.ui.editor.desk.Chains;
import org.saksi.ui.editor.correct.SeenLayers;
import org.saksi.ui.editor.desk.Corrections;
import org.saksi.ui.editor.desk.Linking;
import org.saksi.ui.editor.desk.MarkGestures;
import org.saksi.ui.editor.desk.MarkingDesk;
import org.saksi.ui.editor.desk.Moves;
import org.saksi.ui.editor.desk.Notice;
import org.saksi.ui.editor.desk.Repeats;
import org.saksi.ui.editor.desk.Values;
import org.saksi.ui.editor.desk.Zones;
import org.saksi.ui.editor.fixes.Problems;
import org.saksi.ui.editor.page.ArticlePage;
import org.saksi.ui.editor.page.FindBar;
import org.saksi.ui.prefs.MarkingPreferences;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** An article to be marked: page, desk and find bar, wired. Needs a display, but no workbench. */
public final class ArticleSheet {

	/** Space above the first row, in pixels. */
	private static final int TOP = 8;

	private final ArticleModel model;
	private final Composite parent;
	private final ArticlePage page;
	private final FindBar findBar;
	private final MarkingDesk desk;
	private final MarkGestures marks;
	private final Linking linking;
	private final Chains chains;
	private final Repeats repeats;
	private final Values values;
	private final Moves moves;
	private final Zones zones;
	private final Corrections corrections;
	private final Problems problems;
	private final Popups popups;
	private final Beside beside;
	private final Runnable modelListener = this::modelChanged;
	private Consumer<Notice> notices = notice -> {
	};
	private Runnable metadata = () -> {
	};
	private SeenLayers others = SeenLayers.NONE;
	private Consumer<Runnable> doneCheck = Runnable::run;
	private boolean caretPending;

	/** A sheet in {@code parent}, which gets a layout; it lives until the text is disposed. */
	public ArticleSheet(Composite parent, ArticleModel model, Palette palette) {
		this.model = model;
		this.parent = parent;
		parent.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		page = new ArticlePage(parent, model, palette);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, TOP).applyTo(page.control());
		parent.setBackground(palette.color(Hue.PAGE));
		findBar = new FindBar(parent, page);
		desk = new MarkingDesk(model, page, page.index(), page::links);
		desk.setLinksAtOnce(MarkingPreferences::linksAtOnce);
		linking = new Linking(desk);
		marks = new MarkGestures(desk, linking);
		chains = new Chains(desk);
		repeats = new Repeats(desk, linking);
		values = new Values(desk, linking);
		moves = new Moves(desk);
		zones = new Zones(desk);
		corrections = new Corrections(desk);
		problems = new Problems(desk, FixRegistry.get());
		popups = new Popups(this);
		desk.setNotices(notice -> notices.accept(notice));
		desk.addListener(page::repaint);
		page.setEmphasis(desk::emphasis);
		page.overview().setTargets(desk::show, problems::show, offset -> page.select(offset, offset));
		model.addListener(modelListener);
		listen(page.text());
		beside = new Beside(this);
		page.text().addDisposeListener(event -> beside.dispose());
	}

	private void listen(StyledText text) {
		text.addDisposeListener(event -> model.removeListener(modelListener));
		text.addCaretListener(event -> caretMoved());
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> released(event.button, event.stateMask)));
		text.addListener(SWT.Traverse, ArticleSheet::keepTab);
		text.addListener(SWT.KeyDown, this::schemeKey);
	}

	/** Tab goes through the marks: commands have it. */
	private static void keepTab(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = (event.stateMask & SWT.CTRL) != 0;
		}
	}

	/** The caret event comes before the selection is what it will be. */
	private void caretMoved() {
		if (!caretPending) {
			caretPending = true;
			Display display = page.text().getDisplay();
			display.asyncExec(() -> {
				caretPending = false;
				if (!page.text().isDisposed()) {
					page.keepCaretWhole();
					desk.caretMoved();
				}
			});
		}
	}

	/** A selection by mouse snaps to words; Alt keeps it as it is. */
	private void released(int button, int modifiers) {
		if (button != 1) {
			return;
		}
		Segment selection = page.selection();
		if (selection.length() == 0) {
			desk.clicked();
		} else if ((modifiers & SWT.ALT) != 0) {
			desk.setExact(true);
		} else {
			desk.setExact(false);
			Segment snapped = model.text().boundaries().snapToWords(selection.start(), selection.end());
			if (snapped != null && !snapped.equals(selection)) {
				page.select(snapped.start(), snapped.end());
			}
		}
	}

	/** Keys of the scheme that no command has. */
	private void schemeKey(Event event) {
		if (event.doit && (event.stateMask & ~SWT.SHIFT) == 0 && markByKey(event.character)) {
			event.doit = false;
		}
	}

	/** Marks with the type that the scheme gives to a key. @return whether there is one */
	public boolean markByKey(char key) {
		MarkType type = Character.isLetterOrDigit(key) ? marks.typeOfKey(key) : null;
		if (type != null) {
			marks.mark(type);
		}
		return type != null;
	}

	private void modelChanged() {
		page.refresh();
		desk.modelChanged();
	}

	/** Changes the theme. */
	public void setPalette(Palette palette) {
		parent.setBackground(palette.color(Hue.PAGE));
		page.setPalette(palette);
	}

	/** Says who tells the annotator things. */
	public void setNotices(Consumer<Notice> notices) {
		this.notices = notices;
	}

	/** Says what happens before the layer is marked done: it runs what it is given, at once, later or not at all. */
	public void setDoneCheck(Consumer<Runnable> check) {
		doneCheck = check;
	}

	/** Marks the layer done, if the check lets it, or open again. */
	public void toggleDone() {
		if (model.isReadOnly() || model.layer().getStatus() == LayerStatus.DONE) {
			values.toggleDone();
		} else {
			doneCheck.accept(values::markDone);
		}
	}

	void problem(String text) {
		notices.accept(new Notice(text, true));
	}

	/** @return what is worked on */
	public ArticleModel model() {
		return model;
	}

	/** @return the page */
	public ArticlePage page() {
		return page;
	}

	/** @return the find bar */
	public FindBar findBar() {
		return findBar;
	}

	/** @return the active mark and the marks in hand */
	public MarkingDesk desk() {
		return desk;
	}

	/** @return gestures that make and change marks */
	public MarkGestures marks() {
		return marks;
	}

	/** @return gestures that link marks */
	public Linking linking() {
		return linking;
	}

	/** @return gestures on the chain of an attribution */
	public Chains chains() {
		return chains;
	}

	/** @return gestures that do again elsewhere what was done once */
	public Repeats repeats() {
		return repeats;
	}

	/** @return gestures that set values */
	public Values values() {
		return values;
	}

	/** @return moves of the caret */
	public Moves moves() {
		return moves;
	}

	/** @return gestures on the zones of the article */
	public Zones zones() {
		return zones;
	}

	/** @return text edits, and the marks that lost their words by them */
	public Corrections corrections() {
		return corrections;
	}

	/** @return what the rules have found */
	public Problems problems() {
		return problems;
	}

	/** Says where the layers of others come from. */
	void setOthers(SeenLayers layers) {
		others = layers;
	}

	/** @return the layers of others that the annotator may see */
	SeenLayers others() {
		return others;
	}

	/** Says who lets the annotator edit the metadata. */
	void setMetadataEditor(Runnable editor) {
		metadata = editor;
	}

	/** Goes to where the metadata of the article are edited. */
	public void editMetadata() {
		metadata.run();
	}

	/** @return what stands beside the text */
	public Beside beside() {
		return beside;
	}

	/** @return the pop-ins */
	public Popups popups() {
		return popups;
	}
}
