package org.saksi.ui.scheme;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Records a key: the one that is pressed in it. */
final class KeyField {

	private final Form form;
	private final Consumer<String> set;
	private final Supplier<String> get;
	private boolean showing;

	KeyField(Form form, Consumer<String> set, Supplier<String> get) {
		this.form = form;
		this.set = set;
		this.get = get;
	}

	void build() {
		Composite line = form.line(2);
		Text text = WidgetIds.name(WidgetIds.set(new Text(line, SWT.BORDER | SWT.SINGLE | SWT.CENTER), "scheme.key"), Messages.Details_key); //$NON-NLS-1$
		text.setEditable(form.isEditable());
		GridDataFactory.fillDefaults().hint(28, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(text);
		Label hint = new Label(line, SWT.WRAP);
		hint.setText(Messages.KeyField_hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(hint);
		hint.setForeground(Palette.current().color(Hue.DIMMED));
		hint.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		text.addListener(SWT.KeyDown, this::pressed);
		text.addListener(SWT.Verify, this::typed);
		form.onUpdate(() -> {
			showing = true;
			text.setText(Objects.requireNonNullElse(get.get(), "")); //$NON-NLS-1$
			showing = false;
		});
	}

	private void pressed(Event event) {
		if (form.isEditable() && event.stateMask == 0 && (event.keyCode == SWT.DEL || event.keyCode == SWT.BS)) {
			set.accept(null);
			event.doit = false;
		}
	}

	/** A text that cannot be edited gets no letters from GTK: what would be inserted is the key. */
	private void typed(Event event) {
		if (showing) {
			return;
		}
		event.doit = false;
		String typed = event.text.strip();
		if (!typed.isEmpty()) {
			String key = typed.substring(0, typed.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
			event.display.asyncExec(() -> set.accept(key));
		}
	}
}
