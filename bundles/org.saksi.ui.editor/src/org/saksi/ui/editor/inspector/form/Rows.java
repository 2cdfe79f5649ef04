package org.saksi.ui.editor.inspector.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.saksi.ui.editor.inspector.form.ChoiceField.Choice;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/**
 * Builds rows of two columns, label and field, into a composite. Texts wrap; buttons stand at the right end of a row. All widgets
 * get an id and an accessible name.
 */
public final class Rows {

	/** Space between rows, in pixels. */
	private static final int SPACE = 5;
	private static final int LEAST_WIDTH = 40;
	/** Down to the text of a field, in pixels. */
	private static final int FIELD_INDENT = 7;

	private final Composite body;
	private final boolean editable;
	private final List<Field> fields = new ArrayList<>();
	private final List<Control> labels = new ArrayList<>();
	private final List<Control> passedBy = new ArrayList<>();
	private boolean resized;
	private int indent;

	/** Builds into {@code body}, which has no children yet. */
	public Rows(Composite body, boolean editable) {
		this.body = body;
		this.editable = editable;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, SPACE).applyTo(body);
	}

	/** @return what is built into */
	public Composite body() {
		return body;
	}

	/** @return whether values can be changed */
	public boolean isEditable() {
		return editable;
	}

	/** @return the labels of the left column, to be aligned with those of other rows */
	public List<Control> labels() {
		return labels;
	}

	/** Shows all values as they are now; returns whether a text has changed that may need another height. */
	public boolean refresh() {
		resized = false;
		fields.forEach(Field::refresh);
		return resized;
	}

	/** Takes what has been typed but not yet taken. */
	public void flush() {
		List.copyOf(fields).forEach(Field::flush);
	}

	/** Adds a field that somebody else lays out. */
	public void add(Field field) {
		fields.add(field);
	}

	// --- label column

	/** Moves the labels of the rows that follow to the right, by some pixels. */
	public void setIndent(int pixels) {
		indent = pixels;
	}

	/** The label of a row. */
	public Label label(String text, String tip) {
		Label label = Labels.coloured(body, SWT.WRAP, Hue.DIMMED);
		Labels.set(label, text);
		label.setToolTipText(tip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(indent, FIELD_INDENT).applyTo(label);
		labels.add(label);
		return label;
	}

	/**
	 * The label of a row that leads to the guidelines. Tab passes it by: a key of the text opens them, too.
	 *
	 * @param action shows the guidelines
	 */
	public Hyperlink guideLabel(String id, String text, String tip, Runnable action) {
		Hyperlink link = link(body, Hue.DIMMED, id, () -> text, tip, any -> action.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(indent, FIELD_INDENT).applyTo(link);
		labels.add(link);
		passedBy.add(link);
		return link;
	}

	/** Says which of the widgets Tab goes to; to be called when all are there. */
	public void setTabOrder() {
		if (!passedBy.isEmpty()) {
			body.setTabList(Stream.of(body.getChildren()).filter(child -> !passedBy.contains(child)).toArray(Control[]::new));
		}
	}

	/** The label of a row that holds text, not a field. */
	public Label textLabel(String text, String tip) {
		Label label = label(text, tip);
		((GridData) label.getLayoutData()).verticalIndent = 0;
		return label;
	}

	/** A link in the place of a label. */
	public Hyperlink labelLink(String id, Supplier<String> text, String tip, Consumer<Hyperlink> action) {
		Hyperlink link = link(body, id, text, tip, action);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, FIELD_INDENT).applyTo(link);
		labels.add(link);
		return link;
	}

	// --- fields

	/** A choice in the field column. */
	public ChoiceField choice(String id, String name, List<Choice> choices, Supplier<String> value, Consumer<String> commit) {
		return choice(body, id, name, choices, value, commit);
	}

	/** A choice in a composite of a row. */
	public ChoiceField choice(Composite parent, String id, String name, List<Choice> choices, Supplier<String> value,
			Consumer<String> commit) {
		ChoiceField field = new ChoiceField(parent, choices, value, commit);
		named(field.combo(), id, name);
		field.combo().setEnabled(editable);
		fill(field.combo());
		fields.add(field);
		return field;
	}

	/** A list of checks in the field column. */
	public ChecksField checks(String id, String name, List<Choice> choices, Supplier<String> value, Consumer<String> commit) {
		ChecksField field = new ChecksField(body, id, choices, value, commit);
		named(field.box(), id, name);
		field.box().setEnabled(editable);
		fill(field.box());
		fields.add(field);
		return field;
	}

	/** A text field in the field column. */
	public TextField text(String id, String name, int style, Supplier<String> value, UnaryOperator<String> check,
			Consumer<String> commit) {
		return text(body, id, name, style, value, check, commit);
	}

	/** A text field in a composite of a row. */
	public TextField text(Composite parent, String id, String name, int style, Supplier<String> value,
			UnaryOperator<String> check, Consumer<String> commit) {
		TextField field = new TextField(parent, style, value, check, commit);
		named(field.text(), id, name);
		field.text().setEditable(editable);
		fill(field.box());
		fields.add(field);
		return field;
	}

	// --- texts and links

	/** A text that follows its value, in the field column. */
	public Label info(Supplier<String> value) {
		return info(body, 1, value);
	}

	/** A text that follows its value. */
	public Label info(Composite parent, int columns, Supplier<String> value) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.BEGINNING)
				.hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
		fields.add(() -> resized |= Labels.set(label, value.get()));
		return label;
	}

	/** A dimmed text over both columns. */
	public Label note(String text) {
		Label label = Labels.coloured(body, SWT.WRAP, Hue.DIMMED);
		Labels.set(label, text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A link in a composite of a row, whose text follows its value. */
	public Hyperlink link(Composite parent, String id, Supplier<String> text, String tip, Consumer<Hyperlink> action) {
		return link(parent, Hue.ACTIVE, id, text, tip, action);
	}

	private Hyperlink link(Composite parent, Hue hue, String id, Supplier<String> text, String tip, Consumer<Hyperlink> action) {
		Hyperlink link = new Hyperlink(parent, SWT.WRAP) {
			@Override
			public void setForeground(Color ofTheme) {
				super.setForeground(Palette.current().color(hue));
			}
		};
		link.setForeground(null);
		// the style sheet colours the form when it is shown, and does not know links
		link.getDisplay().asyncExec(() -> {
			if (!link.isDisposed()) {
				link.setBackground(link.getParent().getBackground());
			}
		});
		link.setUnderlined(false);
		link.setToolTipText(tip);
		WidgetIds.set(link, id);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.accept(link);
			}

			@Override
			public void linkEntered(HyperlinkEvent event) {
				link.setUnderlined(true);
			}

			@Override
			public void linkExited(HyperlinkEvent event) {
				link.setUnderlined(false);
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(LEAST_WIDTH, SWT.DEFAULT)
				.applyTo(link);
		fields.add(() -> {
			String now = text.get();
			if (!now.equals(link.getText())) {
				link.setText(now);
				resized = true;
			}
		});
		return link;
	}

	/** A row of {@code columns} widgets over as many columns of the form. */
	public Composite line(int span, int columns) {
		Composite line = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(3, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(line);
		return line;
	}

	// --- buttons

	/** A small button at the end of a line, beside those that are there; it is left out where nothing can be changed. */
	public void tool(Composite line, String id, ToolIcon icon, String name, Consumer<Control> action) {
		if (editable) {
			Tools.add(line, id, icon, name, action);
		}
	}

	/** A button with words in the field column; it is left out where nothing can be changed. */
	public Button button(String id, String text, Consumer<Control> action) {
		if (!editable) {
			return null;
		}
		Button button = new Button(body, SWT.PUSH);
		button.setText(text);
		WidgetIds.set(button, id);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.accept(button)));
		return button;
	}

	private static void named(Control control, String id, String name) {
		WidgetIds.set(control, id);
		WidgetIds.name(control, name);
	}

	private static void fill(Control control) {
		GridData data = GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).create();
		data.widthHint = LEAST_WIDTH;
		control.setLayoutData(data);
	}
}
