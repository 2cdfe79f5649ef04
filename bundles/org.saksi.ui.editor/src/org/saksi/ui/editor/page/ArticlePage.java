package org.saksi.ui.editor.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.desk.Cursor;
import org.saksi.ui.editor.desk.MarkWords;
import org.saksi.ui.editor.overview.OverviewRuler;
import org.saksi.ui.editor.paint.notes.ConnectorPainter;
import org.saksi.ui.editor.paint.Emphasis;
import org.saksi.ui.editor.paint.FillStyler;
import org.saksi.ui.editor.paint.notes.LabelPainter;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.LinePlans;
import org.saksi.ui.editor.paint.MarkIndex;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.editor.paint.MarkPainter;
import org.saksi.ui.editor.paint.MarkSet;
import org.saksi.ui.editor.paint.PageGeometry;
import org.saksi.ui.editor.paint.PageMapping;
import org.saksi.ui.editor.paint.notes.SmallType;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.prefs.EditorLook;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/**
 * Shows an article with its marks: a read-only text on a centred column. All offsets are those of the article, UTF-16.
 * {@link #refresh()} is to be called when the model has changed.
 */
public final class ArticlePage implements Cursor {

	/** The id of the text widget. */
	public static final String TEXT_ID = "org.saksi.ui.editor.text"; //$NON-NLS-1$
	/** The font of articles in the workbench's preferences. */
	public static final String FONT = "org.saksi.ui.editor.font"; //$NON-NLS-1$

	private static final int COLUMN_CHARS = 84;
	private static final int LEAST_MARGIN = 28;
	/** From so many changed stretches on, all lines get their colours anew. */
	private static final int MANY = 200;
	private static final int POINTS = 12;
	/** The pixels above and below small letters that lanes may use. */
	private static final int SAVED = 4;
	private static final int LEAST_POINTS = 4;
	private static final int OPAQUE = 255;

	private final ArticleModel model;
	private final Composite body;
	private final ProjectionViewer viewer;
	private final StyledText text;
	private final ViewerMapping mapping;
	private final PageGeometry geometry;
	private final MarkIndex index = new MarkIndex();
	private final LinePlans plans;
	private final SmallType type;
	private final OverviewRuler overview;
	private final AnnotationModel findings = new AnnotationModel();
	private LayerLinks links;
	private MarkLooks looks;
	private ArticleText shown;
	private int lastCaret;
	private ZoneFolding folding;
	private TextSearch search = TextSearch.NONE;
	private Supplier<Emphasis> emphasis = () -> Emphasis.NONE;
	private Runnable disposeFont = () -> {
	};

	/** A page in {@code parent}, which must have a layout that fills it. */
	public ArticlePage(Composite parent, ArticleModel model, Palette palette) {
		this.model = model;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(body);
		viewer = PageViewers.create(body, palette);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		text = viewer.getTextWidget();
		mapping = new ViewerMapping((ITextViewerExtension5) viewer);
		links = new LayerLinks(model.layer());
		looks = new MarkLooks(model.scheme(), palette);
		WidgetIds.set(text, TEXT_ID);
		WidgetIds.name(text, Messages.ArticlePage_text);
		text.setWordWrap(true);
		type = new SmallType(text, () -> looks);
		plans = new LinePlans(() -> model.text().text(), EditorLook::spacing, type::height);
		geometry = new PageGeometry(text, plans::headroom);
		PageCaret.install(text, plans::headroom);
		int own = plans.add(new MarkSet(index, () -> looks, () -> links, () -> emphasis.get(),
				(stance, attribute) -> model.scheme().meaning(stance, attribute), OPAQUE));
		text.addLineStyleListener(
				new FillStyler(plans, own, mapping, model::text, () -> looks, (from, to) -> search.hits(from, to)));
		text.addPaintListener(new MarkPainter(text, plans, own, mapping, geometry));
		text.addPaintListener(new LabelPainter(text, plans, own, mapping, geometry, type, EditorLook::showsLabels,
				mark -> MarkWords.label(mark, model)));
		ConnectorPainter connectors = new ConnectorPainter(text, plans, own, mapping, geometry, type, EditorLook::showsLinks,
				attribution -> MarkWords.path(attribution, model));
		text.addPaintListener(connectors);
		overview = new OverviewRuler(body, text, mapping, index, () -> looks, () -> model.text().text());
		overview.setEmphasis(() -> emphasis.get());
		GridDataFactory.fillDefaults().grab(false, true).hint(OverviewRuler.width(), SWT.DEFAULT).applyTo(overview.control());
		viewer.addViewportListener(top -> {
			overview.redraw();
			if (connectors.isNeeded()) {
				repaint(); // what points out of the visible part
			}
		});
		text.addListener(SWT.Resize, event -> fitColumn());
		viewer.addTextListener(event -> geometry.clear());
		Runnable look = () -> {
			updateFont();
			restyle();
		};
		EditorLook.addListener(look);
		text.addDisposeListener(event -> {
			EditorLook.removeListener(look);
			disposeFont.run();
		});
		updateFont();
		applyPalette();
		showText();
	}

	/** @return the text widget */
	public StyledText text() {
		return text;
	}

	/** @return the control that holds the page */
	public Control control() {
		return body;
	}

	/** @return the overview beside the text */
	public OverviewRuler overview() {
		return overview;
	}

	/** @return the viewer */
	public ProjectionViewer viewer() {
		return viewer;
	}

	/** @return where the marks are */
	public MarkIndex index() {
		return index;
	}

	/** @return what the marks are linked to */
	public LayerLinks links() {
		return links;
	}

	/** @return offsets of the article and of the text widget */
	public PageMapping mapping() {
		return mapping;
	}

	/** @return how marks look */
	public MarkLooks looks() {
		return looks;
	}

	/** @return the boxes of text on the page */
	public PageGeometry geometry() {
		return geometry;
	}

	/** Says what stands out; asked at each repaint. */
	public void setEmphasis(Supplier<Emphasis> emphasis) {
		this.emphasis = emphasis;
	}

	/** Paints other marks too, below the lanes of those that are there. Their index is to be changed before a {@link #restyle()}. */
	public void addMarks(MarkSet marks) {
		text.addPaintListener(new MarkPainter(text, plans, plans.add(marks), mapping, geometry));
		if (marks.index().size() > 0) {
			restyle(); // what changes no line would only be laid out once more
		}
	}

	/** Looks for the colours and heights of all lines anew. */
	public void restyle() {
		overview.changed();
		plans.clear();
		geometry.clear();
		text.redrawRange(0, text.getCharCount(), false);
		repaint();
	}

	private void showText() {
		shown = model.text();
		int caret = viewer.getDocument() == null ? 0 : caret();
		IDocument document = new Document(shown.text());
		viewer.setDocument(document, findings);
		if (!viewer.isProjectionMode()) {
			viewer.doOperation(ProjectionViewer.TOGGLE);
		}
		folding = new ZoneFolding(viewer.getProjectionAnnotationModel(), document);
		folding.update(shown);
		index.update(LayerMarks.all(model.layer()));
		plans.clear();
		geometry.clear();
		overview.changed();
		select(Math.min(caret, shown.text().length()), Math.min(caret, shown.text().length()));
	}

	/** Shows what has changed in the model: marks and zones; after a text edit the whole text anew. */
	public void refresh() {
		links = new LayerLinks(model.layer());
		if (!looks.isOf(model.scheme())) {
			looks = new MarkLooks(model.scheme(), looks.palette());
			restyle();
		}
		ArticleText now = model.text();
		if (shown != now) {
			if (!shown.text().equals(now.text())) {
				showText();
				return;
			}
			shown = now;
			folding.update(now);
			restyle();
		}
		List<Segment> changed = index.update(LayerMarks.all(model.layer()));
		if (changed.isEmpty()) {
			repaint();
			return;
		}
		overview.changed();
		if (changed.size() > MANY) {
			restyle();
			return;
		}
		for (Segment stretch : changed) {
			Segment visible = mapping.toWidget(stretch.start(), stretch.end());
			if (visible == null || visible.length() < stretch.length()) {
				plans.clear();
			}
			if (visible != null) {
				renew(visible);
			}
		}
		repaint();
	}

	/** New marks do not move text to the side: places stay, unless rows have become higher or lower. */
	private void renew(Segment visible) {
		int last = text.getLineAtOffset(visible.end());
		for (int line = text.getLineAtOffset(visible.start()); line <= last; line++) {
			int from = text.getOffsetAtLine(line);
			int start = mapping.toModel(from);
			int length = text.getContent().getLine(line).length();
			if (length > 0 && plans.renew(start, start + length)) {
				geometry.measureAgain(line);
			}
		}
		text.redrawRange(visible.start(), visible.length(), false);
	}

	/** Draws the marks again, without looking for changes: after another mark has become active. */
	public void repaint() {
		// redrawing the text itself would lay out all its visible lines again
		Point size = viewer.getControl().getSize();
		viewer.getControl().redraw(0, 0, size.x, size.y, true);
		overview.redraw();
	}

	/** Changes the theme. */
	public void setPalette(Palette palette) {
		looks = new MarkLooks(model.scheme(), palette);
		applyPalette();
		text.redraw();
		overview.changed();
	}

	private void applyPalette() {
		PageViewers.color(viewer, looks.palette());
		text.setBackground(looks.palette().color(Hue.PAGE));
		text.setForeground(looks.palette().color(Hue.TEXT));
		text.setSelectionBackground(looks.palette().color(Hue.SELECTION));
		text.setSelectionForeground(looks.palette().color(Hue.TEXT));
		text.setMarginColor(looks.palette().color(Hue.PAGE));
	}

	/** Uses the font and the room between lines of the preferences, else comfortable ones. */
	public void updateFont() {
		FontDescriptor wanted = JFaceResources.getFontRegistry().hasValueFor(FONT)
				? FontDescriptor.createFrom(JFaceResources.getFontRegistry().getFontData(FONT))
				: JFaceResources.getFontDescriptor(JFaceResources.DIALOG_FONT).setHeight(POINTS);
		int points = wanted.getFontData()[0].getHeight();
		Font font = wanted.setHeight(Math.max(LEAST_POINTS, points * EditorLook.zoom() / EditorLook.NORMAL_ZOOM))
				.createFont(text.getDisplay());
		text.setFont(font);
		disposeFont.run();
		disposeFont = font::dispose;
		type.update();
		text.setLineSpacing(EditorLook.spacing() + (EditorLook.showsLabels() ? type.height() - SAVED : 0));
		geometry.clear();
		plans.clear();
		fitColumn();
	}

	/** Centres a column of comfortable width. */
	private void fitColumn() {
		geometry.clear();
		int width = text.getClientArea().width;
		if (width <= 0) {
			return;
		}
		GC gc = new GC(text);
		int column = (int) (gc.getFontMetrics().getAverageCharacterWidth() * COLUMN_CHARS);
		gc.dispose();
		int margin = Math.max(LEAST_MARGIN, (width - column) / 2);
		if (text.getLeftMargin() != margin || text.getRightMargin() != margin) {
			text.setMargins(margin, 0, margin, 0); // a top margin misleads JFace's rulers
		}
	}

	/** Shows the findings of rules in the ruler. */
	public void showFindings(List<Finding> found) {
		Map<Annotation, Position> added = new HashMap<>();
		int length = viewer.getDocument().getLength();
		for (Finding finding : found) {
			Segment place = finding.place();
			if (place != null && place.start() >= 0 && place.start() <= length) {
				added.put(new FindingAnnotation(finding, looks.palette()),
						new Position(place.start(), Math.clamp(place.end() - place.start(), 0, length - place.start())));
			}
		}
		overview.setFindings(found);
		findings.removeAllAnnotations();
		added.forEach(findings::addAnnotation);
	}

	/** Highlights what a search has found. */
	public void setSearch(TextSearch search) {
		this.search = search;
		text.redraw();
	}

	/** @return the search whose hits are highlighted */
	public TextSearch search() {
		return search;
	}

	/** Folds or unfolds the zones at an offset. @return whether there is something to fold */
	public boolean toggleFold(int offset) {
		leave(folding.start(offset), offset);
		boolean done = folding.toggle(offset);
		geometry.clear();
		return done;
	}

	/** Folds all zones that are not read, or unfolds them where all are folded. */
	public void toggleAllFolds() {
		leave(folding.start(caret()), caret());
		folding.toggleAll();
		geometry.clear();
	}

	/** Takes the caret to the beginning of a fold, which is never hidden, if that is where it is. */
	private void leave(int start, int offset) {
		if (start >= 0 && start == folding.start(caret()) && start == folding.start(offset)) {
			select(start, start);
		}
	}

	/**
	 * Takes a caret that the widget has put inside of a grapheme cluster out of it, the way it went; what is selected goes
	 * with it.
	 */
	public void keepCaretWhole() {
		Boundaries boundaries = shown.boundaries();
		int caret = caret();
		if (!boundaries.isGraphemeBoundary(caret)) {
			int whole = mapping.toWidget(caret > lastCaret ? boundaries.graphemeAtOrAfter(caret) : boundaries.graphemeAtOrBefore(caret));
			if (whole >= 0) {
				Point selection = text.getSelection();
				int anchor = selection.x == selection.y ? whole : text.getCaretOffset() == selection.x ? selection.y : selection.x;
				text.setSelection(anchor, whole);
			}
		}
		lastCaret = caret();
	}

	@Override
	public int caret() {
		return Math.max(0, mapping.toModel(text.getCaretOffset()));
	}

	@Override
	public Segment selection() {
		var range = viewer.getSelectedRange();
		return new Segment(range.x, range.x + range.y);
	}

	@Override
	public void select(int start, int end) {
		if (mapping.toWidget(start) < 0 || mapping.toWidget(end) < 0) {
			folding.expand(start);
			folding.expand(end);
			geometry.clear();
		}
		viewer.setSelectedRange(start, end - start);
		viewer.revealRange(start, end - start);
	}
}
