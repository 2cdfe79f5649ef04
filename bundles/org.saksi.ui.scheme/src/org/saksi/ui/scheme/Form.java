package org.saksi.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.scheme.SchemeProblem;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Rows of a label and a field, with what is wrong with it below. Fields take what was typed when they lose the focus. */
final class Form {

	private static final int WIDE = 120;

	/** A value of a choice and what people read of it. */
	record Choice(String value, String label) {
	}

	private final Composite area;
	private final SchemeModel model;
	private final boolean editable;
	private final List<Runnable> updates = new ArrayList<>();
	private final List<Runnable> flushes = new ArrayList<>();

	Form(Composite parent, SchemeModel model) {
		this.model = model;
		editable = !model.isReadOnly();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
	}

	Composite area() {
		return area;
	}

	boolean isEditable() {
		return editable;
	}

	/** Shows what is. */
	void update() {
		updates.forEach(Runnable::run);
	}

	/** Takes what was typed and not yet taken. */
	void flush() {
		flushes.forEach(Runnable::run);
	}

	void onUpdate(Runnable update) {
		updates.add(update);
	}

	Label title(String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry()
				.getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(label);
		return label;
	}

	void label(String text, boolean top) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER).indent(0, top ? 4 : 0).applyTo(label);
	}

	/** A line of text, or several where {@code lines} is more than one. */
	Text text(String id, String label, int lines, Supplier<String> get, Consumer<String> set) {
		label(label, lines > 1);
		Text text = new Text(area, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		WidgetIds.name(WidgetIds.set(text, id), label);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		text.setEditable(editable);
		String[] shown = { "" }; //$NON-NLS-1$
		Runnable take = () -> {
			if (!text.isDisposed() && !text.getText().equals(shown[0])) {
				shown[0] = text.getText();
				set.accept(text.getText().strip());
			}
		};
		text.addListener(SWT.FocusOut, event -> take.run());
		text.addListener(SWT.DefaultSelection, event -> take.run());
		if (lines > 1) {
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		flushes.add(take);
		updates.add(() -> {
			String now = Objects.requireNonNullElse(get.get(), "").replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			boolean typing = text.isFocusControl() && !text.getText().equals(shown[0]);
			if (!typing && !now.equals(text.getText())) {
				text.setText(now);
			}
			if (!typing) {
				shown[0] = text.getText();
			}
		});
		return text;
	}

	Button check(String id, String label, Supplier<Boolean> get, Consumer<Boolean> set) {
		new Label(area, SWT.NONE);
		Button button = WidgetIds.set(new Button(area, SWT.CHECK | SWT.WRAP), id);
		button.setText(label);
		button.setEnabled(editable);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> set.accept(button.getSelection()));
		updates.add(() -> button.setSelection(get.get()));
		return button;
	}

	Combo combo(String id, String label, Supplier<List<Choice>> choices, Supplier<String> get, Consumer<String> set) {
		label(label, false);
		return combo(area, id, label, choices, get, set);
	}

	Combo combo(Composite parent, String id, String label, Supplier<List<Choice>> choices, Supplier<String> get, Consumer<String> set) {
		Combo combo = WidgetIds.name(WidgetIds.set(new Combo(parent, SWT.READ_ONLY), id), label);
		combo.setEnabled(editable);
		combo.setVisibleItemCount(14);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, event -> set.accept(choices.get().get(combo.getSelectionIndex()).value()));
		updates.add(() -> {
			List<Choice> now = choices.get();
			String[] labels = now.stream().map(Choice::label).toArray(String[]::new);
			if (!java.util.Arrays.equals(labels, combo.getItems())) {
				combo.setItems(labels);
			}
			String value = Objects.requireNonNullElse(get.get(), ""); //$NON-NLS-1$
			for (int i = 0; i < now.size(); i++) {
				if (now.get(i).value().equals(value)) {
					combo.select(i);
				}
			}
		});
		return combo;
	}

	/** A push button behind a field or below it. */
	Button button(Composite parent, String id, String label, Runnable run) {
		Button button = WidgetIds.set(new Button(parent, SWT.PUSH), id);
		button.setText(label);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** Room for several controls in the place of a field. */
	Composite line(int columns) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	/** What is wrong with a feature, below its field; takes no room where nothing is. */
	void problems(EObject object, String feature) {
		Label gap = new Label(area, SWT.NONE);
		Label message = new Label(area, SWT.WRAP);
		message.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.set(message, "scheme.problem." + feature); //$NON-NLS-1$
		GridDataFactory.fillDefaults().exclude(true).applyTo(gap);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).exclude(true).applyTo(message);
		updates.add(() -> {
			List<SchemeProblem> found = model.problems(object, feature);
			String text = String.join("\n", found.stream().map(SchemeProblem::message).map(Sentences::of).toList()); //$NON-NLS-1$
			boolean error = found.stream().anyMatch(SchemeProblem::isError);
			message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			message.setForeground(Palette.current().color(error ? Hue.ERROR : Hue.WARNING));
			message.setBackground(area.getBackground());
			show(gap, !text.isEmpty());
			show(message, !text.isEmpty());
		});
	}

	private static void show(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}
}
