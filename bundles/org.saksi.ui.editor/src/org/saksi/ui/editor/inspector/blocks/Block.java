package org.saksi.ui.editor.inspector.blocks;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.editor.inspector.form.Tools;

/**
 * A part of the inspector. Its widgets are built anew only when its structure changes; otherwise they just show other values, so
 * that caret and focus stay.
 */
public abstract class Block {

	/** What it shows. */
	protected final Subject subject;

	private Composite area;
	private Composite head;
	private Label title;
	private Composite body;
	private Rows rows;
	private Object built;

	/** A block that shows a side of {@code subject}. */
	protected Block(Subject subject) {
		this.subject = subject;
	}

	/** @return the heading, localized, or {@code null} for none */
	protected abstract String title();

	/**
	 * What the widgets depend on: they are built anew when it is not equal to what it was.
	 *
	 * @return {@code null} where there is nothing to show
	 */
	protected abstract Object structure();

	/** Builds the widgets. */
	protected abstract void build(Rows into);

	/** @return whether what it shows may be changed; a change of this must change {@link #structure}, too */
	protected boolean isEditable() {
		return subject.isEditable();
	}

	/** Creates the place for the widgets. */
	public final void create(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		if (title() != null) {
			head = new Composite(area, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).extendedMargins(0, 0, 8, 0).applyTo(head);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
			title = Labels.bold(head, title());
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(40, SWT.DEFAULT).applyTo(title);
		}
		body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
	}

	/** Shows what is; returns whether the layout must be done again. */
	public final boolean update() {
		Object now = subject.isEmpty() ? null : structure();
		boolean rebuilt = !Objects.equals(now, built);
		if (rebuilt) {
			rebuild(now);
		}
		return rows != null && rows.refresh() || rebuilt;
	}

	private void rebuild(Object now) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		if (head != null) {
			Stream.of(head.getChildren()).filter(child -> child != title).forEach(Control::dispose);
		}
		built = now;
		rows = null;
		if (now != null) {
			rows = new Rows(body, isEditable());
			build(rows);
			rows.setTabOrder();
			if (title != null) {
				Labels.set(title, title());
			}
		}
		area.setVisible(now != null);
		((GridData) area.getLayoutData()).exclude = now == null;
	}

	/** Adds a small button to the heading, while building; it is left out where nothing can be changed. */
	protected final void headTool(String id, String name, Consumer<Control> action) {
		if (isEditable()) {
			Tools.add(head, id, ToolIcon.ADD, name, action);
		}
	}

	/** Forgets the widgets, so that the next update builds them anew. */
	public final void invalidate() {
		built = null;
		rebuild(null);
	}

	/** Takes what has been typed but not yet taken. */
	public final void flush() {
		if (rows != null) {
			rows.flush();
		}
	}

	/** @return the labels of its rows, to be aligned */
	public final List<Control> labels() {
		return rows == null ? List.of() : rows.labels();
	}
}
