package org.saksi.ui.editor.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.model.Segment;
import org.saksi.ui.ids.WidgetIds;

/** A slim bar below the page that finds words in the article while they are typed. Esc closes it. */
public final class FindBar {

	/** The id of the field. */
	public static final String FIELD_ID = "org.saksi.ui.editor.find"; //$NON-NLS-1$

	private final ArticlePage page;
	private final Composite bar;
	private final Text field;
	private final Button matchCase;
	private final Label count;

	/** A hidden bar in {@code parent}, which must have a grid layout of one column. */
	public FindBar(Composite parent, ArticlePage page) {
		this.page = page;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		field = WidgetIds.set(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), FIELD_ID);
		field.setMessage(Messages.FindBar_find);
		WidgetIds.name(field, Messages.FindBar_find);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(field);
		button("\u2191", Messages.FindBar_previous, "org.saksi.ui.editor.find.previous", this::previous); //$NON-NLS-1$ //$NON-NLS-2$
		button("\u2193", Messages.FindBar_next, "org.saksi.ui.editor.find.next", this::next); //$NON-NLS-1$ //$NON-NLS-2$
		matchCase = WidgetIds.set(new Button(bar, SWT.CHECK), "org.saksi.ui.editor.find.case"); //$NON-NLS-1$
		matchCase.setText(Messages.FindBar_case);
		count = WidgetIds.set(new Label(bar, SWT.NONE), "org.saksi.ui.editor.find.count"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		button("\u2715", Messages.FindBar_close, "org.saksi.ui.editor.find.close", this::close); //$NON-NLS-1$ //$NON-NLS-2$
		matchCase.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> search()));
		field.addModifyListener(event -> search());
		field.addListener(SWT.KeyDown, this::key);
		bar.addListener(SWT.Traverse, this::escape);
		for (var child : bar.getChildren()) {
			child.addListener(SWT.Traverse, this::escape);
		}
	}

	private void button(String sign, String name, String id, Runnable action) {
		Button button = WidgetIds.set(new Button(bar, SWT.PUSH | SWT.FLAT), id);
		button.setText(sign);
		button.setToolTipText(name);
		WidgetIds.name(button, name);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	private void escape(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			// Later: else the key would go on to the text and let go of what was found.
			bar.getDisplay().asyncExec(() -> {
				if (!bar.isDisposed()) {
					close();
				}
			});
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F3) {
			if ((event.stateMask & SWT.SHIFT) != 0) {
				previous();
			} else {
				next();
			}
			event.doit = false;
		}
	}

	/** Opens the bar with what is selected, and gives it the focus. */
	public void open() {
		Segment selection = page.selection();
		if (selection.length() > 0 && selection.length() < 200) {
			field.setText(page.viewer().getDocument().get().substring(selection.start(), selection.end()));
		}
		show(true);
		field.selectAll();
		field.setFocus();
		search();
	}

	/** Closes the bar and gives the focus to the text. */
	public void close() {
		page.setSearch(TextSearch.NONE);
		show(false);
		page.text().setFocus();
	}

	private void show(boolean visible) {
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout();
	}

	private void search() {
		page.setSearch(new TextSearch(page.viewer().getDocument().get(), field.getText(), matchCase.getSelection()));
		go(page.search().next(page.selection().start()));
	}

	/** Goes to the next hit; without a search, opens the bar. */
	public void next() {
		if (page.search() == TextSearch.NONE) {
			open();
		} else {
			go(page.search().next(page.selection().start() + 1));
		}
	}

	/** Goes to the previous hit; without a search, opens the bar. */
	public void previous() {
		if (page.search() == TextSearch.NONE) {
			open();
		} else {
			go(page.search().previous(page.selection().start()));
		}
	}

	private void go(int hit) {
		if (hit < 0) {
			count.setText(field.getText().isBlank() ? "" : Messages.FindBar_none); //$NON-NLS-1$
			return;
		}
		Segment place = page.search().hits().get(hit);
		page.select(place.start(), place.end());
		count.setText(NLS.bind(Messages.FindBar_count, hit + 1, page.search().hits().size()));
	}
}
