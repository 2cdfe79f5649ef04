package org.saksi.ui.editor.guide;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.Followed;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Themes;

/** The widgets of the guidelines: a search field and the text, which follows the active mark. For the UI thread. */
public final class GuidePane {

	/** The id of the text. */
	public static final String TEXT_ID = "guide.text"; //$NON-NLS-1$
	/** The id of the search field. */
	public static final String SEARCH_ID = "guide.search"; //$NON-NLS-1$

	/** Milliseconds to the update, so that marking never waits for it. */
	private static final int DELAY = 60;

	private final Composite area;
	private final Composite content;
	private final Label empty;
	private final Text search;
	private final StyledText text;
	private final GuideText guide;
	private final Followed followed;
	private final Runnable themed = this::themeChanged;
	private MarkingPart part;
	private SchemeIndex shown;
	private Set<Topic> emphasized = Set.of();

	/** Creates the widgets, which show nothing yet. */
	public GuidePane(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		followed = new Followed(area, DELAY, this::update, null);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 20).applyTo(page);
		empty = WidgetIds.set(new Label(page, SWT.WRAP), "guide.empty"); //$NON-NLS-1$
		empty.setText(Messages.Guide_empty);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(empty);
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(content);
		search = WidgetIds.set(new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), SEARCH_ID);
		search.setMessage(Messages.Guide_search);
		WidgetIds.name(search, Messages.Guide_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		text = WidgetIds.set(new StyledText(content, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), TEXT_ID);
		WidgetIds.name(text, Messages.Guide_text);
		Labels.ownColours(text);
		text.setMargins(12, 8, 12, 8);
		text.setLineSpacing(4);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 120).applyTo(text);
		guide = new GuideText(text);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		search.addModifyListener(event -> showAll());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				event.doit = false;
				text.setFocus();
			}
		});
		colour();
		Themes.addListener(themed);
		area.addDisposeListener(event -> {
			Themes.removeListener(themed);
			follow(null);
		});
		update();
	}

	private void colour() {
		text.setBackground(Palette.current().color(Hue.PAGE));
		text.setMarginColor(Palette.current().color(Hue.PAGE));
		text.setForeground(Palette.current().color(Hue.TEXT));
		text.setSelectionBackground(Palette.current().color(Hue.SELECTION));
		text.setSelectionForeground(Palette.current().color(Hue.TEXT));
	}

	private void themeChanged() {
		colour();
		showAll();
	}

	/** @return the control to lay out */
	public Control control() {
		return area;
	}

	/** Gives the focus to the text. */
	public void setFocus() {
		(part == null ? area : text).setFocus();
	}

	/** Gives the focus to the search field. */
	public void focusSearch() {
		search.setFocus();
		search.selectAll();
	}

	/** Follows another part; {@code null}: none. */
	public void show(MarkingPart next) {
		if (next != part) {
			follow(next);
			update();
		}
	}

	private void follow(MarkingPart next) {
		part = next;
		followed.follow(next);
	}

	/** Shows what is, now. */
	public void update() {
		followed.updated();
		StackLayout stack = (StackLayout) area.getLayout();
		Control top = part == null ? empty.getParent() : content;
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
		SchemeIndex scheme = part == null ? null : part.model().scheme();
		if (scheme != shown) {
			shown = scheme;
			showAll();
		} else if (scheme != null) {
			emphasize(false);
		}
	}

	private void showAll() {
		if (shown != null) {
			guide.show(GuideEntries.of(shown, search.getText()), search.getText());
			emphasize(true);
		}
	}

	/** Marks what is true of the active mark, and goes there if it is something else than before. */
	private void emphasize(boolean anew) {
		Set<Topic> now = topics(part == null ? null : part.activeMark());
		if (!anew && now.equals(emphasized)) {
			return;
		}
		guide.emphasize(now);
		if (!now.isEmpty() && !now.equals(emphasized)) {
			Set<Topic> fresh = new LinkedHashSet<>(now);
			fresh.removeAll(emphasized);
			guide.scrollTo(inQuestion(fresh.isEmpty() ? now : fresh));
		}
		emphasized = now;
	}

	/** Of the type of a mark and its tags, what one wants to read: the attribute of the first tag, with its other tags. */
	private static Topic inQuestion(Set<Topic> topics) {
		return topics.stream().filter(each -> each.tag() != null).findFirst()
				.map(each -> new Topic(each.type(), each.attribute(), null)).orElse(topics.isEmpty() ? null : topics.iterator().next());
	}

	/** The type of a mark, first, and its tags. */
	private Set<Topic> topics(Mark mark) {
		Set<Topic> topics = new LinkedHashSet<>();
		MarkType type = mark == null || mark.eContainer() == null ? null : shown.type(mark);
		if (type != null) {
			topics.add(new Topic(type.getId(), null, null));
			for (AttributeType attribute : type.getAttributes()) {
				String value = mark.getAttributes().get(attribute.getId());
				if (value != null && !attribute.getTags().isEmpty()) {
					(attribute.isMany() ? AttributeValues.split(value).stream() : java.util.stream.Stream.of(value))
							.forEach(tag -> topics.add(new Topic(type.getId(), attribute.getId(), tag)));
				}
			}
		}
		return topics;
	}

	/** Goes to a topic, whatever was searched for; {@code null}: to the active mark's. */
	public void open(Topic topic) {
		update();
		if (shown == null) {
			return;
		}
		if (!search.getText().isEmpty()) {
			search.setText(""); //$NON-NLS-1$
		}
		Topic wanted = topic != null ? topic : inQuestion(emphasized);
		if (wanted != null) {
			guide.scrollTo(wanted);
		}
	}

	/** @return what is said of a topic, as shown; {@code null} if it is not shown */
	public String said(Topic topic) {
		return guide.said(topic);
	}
}
