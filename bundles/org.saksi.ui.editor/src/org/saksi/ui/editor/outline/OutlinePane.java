package org.saksi.ui.editor.outline;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.Followed;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.comments.Conversations;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.editor.paint.StanceImages;
import org.saksi.ui.editor.popups.Swatches;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Themes;

/**
 * The widgets of the outline. They follow a marking part as the inspector does: a moment after each gesture, so that marking
 * never waits for them. For the UI thread.
 */
public final class OutlinePane {

	/** The id of the tree. */
	public static final String TREE_ID = "outline.tree"; //$NON-NLS-1$
	/** The id of the filter. */
	public static final String FILTER_ID = "outline.filter"; //$NON-NLS-1$
	/** The id of the choice of how lines are arranged. */
	public static final String GROUPING_ID = "outline.grouping"; //$NON-NLS-1$
	/** The id of what is said where there are no lines. */
	public static final String EMPTY_ID = "outline.empty"; //$NON-NLS-1$

	/** Milliseconds to the update; a row of key presses makes one. */
	private static final int DELAY = 60;

	private final Composite area;
	private final Composite content;
	private final Composite emptyPage;
	private final Label empty;
	private final Text filter;
	private final VirtualTree tree;
	private final Consumer<Mark> go;
	private final Consumer<Mark> remove;
	private final Followed followed;
	private final Runnable themed = this::themeChanged;
	private Grouping grouping = Grouping.PLACE;
	private String keys = ""; //$NON-NLS-1$
	private MarkingPart part;
	private MarkLooks looks;
	private List<Layer> others = List.of();

	/**
	 * Creates the widgets, which show nothing yet.
	 *
	 * @param go     goes to a mark in the text
	 * @param remove removes a mark
	 */
	public OutlinePane(Composite parent, Consumer<Mark> go, Consumer<Mark> remove) {
		this.go = go;
		this.remove = remove;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		followed = new Followed(area, DELAY, this::update, this::activeChanged);
		emptyPage = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 20).applyTo(emptyPage);
		empty = WidgetIds.set(new Label(emptyPage, SWT.WRAP), EMPTY_ID);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(empty);
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).numColumns(2).applyTo(content);
		filter = WidgetIds.set(new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), FILTER_ID);
		filter.setMessage(Messages.Outline_filter);
		WidgetIds.name(filter, Messages.Outline_filter);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(filter);
		Combo arranged = WidgetIds.set(new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN), GROUPING_ID);
		WidgetIds.name(arranged, Messages.Outline_grouping);
		arranged.setToolTipText(Messages.Outline_grouping);
		arranged.setItems(Stream.of(Grouping.values()).map(Grouping::label).toArray(String[]::new));
		arranged.select(0);
		tree = new VirtualTree(content, this::image);
		WidgetIds.set(tree.control(), TREE_ID);
		WidgetIds.name(tree.control(), Messages.Outline_tree);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(120, 120).applyTo(tree.control());
		filter.addModifyListener(event -> update());
		filter.addListener(SWT.KeyDown, this::filterKey);
		arranged.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			grouping = Grouping.values()[arranged.getSelectionIndex()];
			update();
		}));
		listen(tree.control());
		Themes.addListener(themed);
		area.addDisposeListener(event -> {
			Themes.removeListener(themed);
			follow(null);
		});
		update();
	}

	private void listen(Tree widget) {
		widget.addListener(SWT.Selection, event -> {
			Node node = tree.selected();
			if (node != null && node.mark() != null && part != null && node.mark() != part.activeMark()) {
				part.activate(node.mark());
			}
		});
		widget.addListener(SWT.DefaultSelection, event -> {
			Node node = tree.selected();
			if (node != null && node.mark() != null) {
				go.accept(node.mark());
			}
		});
		widget.addListener(SWT.KeyDown, event -> {
			Node node = tree.selected();
			if ((event.keyCode == SWT.DEL || event.keyCode == SWT.BS) && event.stateMask == 0 && node != null && node.mark() != null) {
				event.doit = false;
				remove.accept(node.mark());
			}
		});
	}

	private void filterKey(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
			event.doit = false;
			tree.control().setFocus();
			if (tree.selected() == null && tree.control().getItemCount() > 0) {
				tree.control().setSelection(tree.control().getItem(0));
				tree.control().notifyListeners(SWT.Selection, new Event());
			}
		}
	}

	/** @return the control to lay out */
	public Control control() {
		return area;
	}

	/** @return the tree, for a context menu */
	public Tree tree() {
		return tree.control();
	}

	/** @return the mark of the selected line, or {@code null} */
	public Mark selected() {
		Node node = tree.selected();
		return node == null ? null : node.mark();
	}

	/** Says which keys mark something, for an article without marks: as they are bound, localized. */
	public void setKeys(String claim, String source, String cue) {
		keys = NLS.bind(Messages.Outline_keys, new Object[] { claim, source, cue });
	}

	/** Gives the focus to the tree, or to what is there instead. */
	public void setFocus() {
		(((StackLayout) area.getLayout()).topControl == content ? tree.control() : emptyPage).setFocus();
	}

	/** Gives the focus to the filter. */
	public void focusFilter() {
		filter.setFocus();
		filter.selectAll();
	}

	/** Follows another part; {@code null}: none. */
	public void show(MarkingPart shown) {
		if (shown != part) {
			follow(shown);
			update();
		}
	}

	private void follow(MarkingPart next) {
		part = next;
		looks = null;
		followed.follow(next);
	}

	private void activeChanged() {
		if (part != null && part.otherLayers() != others) {
			followed.updateSoon(); // they may have comments
		} else if (!followed.isUpdateComing() && !area.isDisposed() && part != null) {
			tree.select(part.activeMark());
		}
	}

	/** Shows what is, now. */
	public void update() {
		followed.updated();
		others = part == null ? List.of() : part.otherLayers();
		ArticleModel model = part == null ? null : part.model();
		if (model != null && looks == null) {
			looks = new MarkLooks(model.scheme(), Palette.current());
		}
		List<Node> nodes = model == null ? List.of() : OutlineTree.of(model, grouping, filter.getText(),
				new Conversations(model.layer(), others).counts());
		boolean nothing = nodes.isEmpty() && filter.getText().isBlank();
		if (nothing) {
			empty.setText(model == null ? Messages.Outline_noArticle : Messages.Outline_noMarks + keys);
			emptyPage.layout();
		}
		tree.show(nodes);
		StackLayout stack = (StackLayout) area.getLayout();
		Control top = nothing ? emptyPage : content;
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
		if (part != null) {
			tree.select(part.activeMark());
		}
	}

	private void themeChanged() {
		looks = part == null ? null : new MarkLooks(part.model().scheme(), Palette.current());
		tree.refresh();
	}

	private Image image(Node node) {
		if (node.mark() == null) {
			return null;
		}
		if (node.stance() != null) {
			String certainty = part.model().scheme().meaning(node.stance(), "certainty"); //$NON-NLS-1$
			return StanceImages.of(node.stance(), looks, certainty == null || "certain".equals(certainty)); //$NON-NLS-1$
		}
		MarkType type = part.model().scheme().type(node.mark());
		return Swatches.image(Palette.current().line(type));
	}
}
