package org.saksi.ui.editor.inspector.form;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.style.Hue;

/**
 * A text field. What is typed is taken on Enter and when the focus leaves; Escape brings the value back. What is no value is
 * told below the field while it is typed, and never taken.
 */
public final class TextField implements Field {

	private static final int MOST_LINES = 6;

	private final Composite box;
	private final Text text;
	private final Label problem;
	private final Supplier<String> value;
	private final UnaryOperator<String> check;
	private final Consumer<String> commit;
	private String shown = ""; //$NON-NLS-1$
	private boolean showing;

	/**
	 * A text field.
	 *
	 * @param style  {@link SWT#SINGLE}, or {@link SWT#MULTI} where Enter begins a new line
	 * @param value  gives the value; {@code null} shows as empty
	 * @param check  tells what is wrong with a text that is not empty, or {@code null}
	 * @param commit takes a new value; the empty text removes it
	 */
	public TextField(Composite parent, int style, Supplier<String> value, UnaryOperator<String> check,
			Consumer<String> commit) {
		this.value = value;
		this.check = check;
		this.commit = commit;
		box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
		text = new Text(box, SWT.BORDER | style | (style == SWT.MULTI ? SWT.WRAP : 0));
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(20, style == SWT.MULTI ? text.getLineHeight() * 2 : SWT.DEFAULT).applyTo(text);
		problem = Labels.coloured(box, SWT.WRAP, Hue.ERROR);
		GridDataFactory.fillDefaults().grab(true, false).hint(20, SWT.DEFAULT).exclude(true).applyTo(problem);
		problem.setVisible(false);
		text.addModifyListener(e -> modified());
		if (style == SWT.MULTI) {
			text.addListener(SWT.Resize, e -> grow());
		}
		text.addFocusListener(FocusListener.focusLostAdapter(e -> take()));
		text.addListener(SWT.KeyDown, this::onKey);
	}

	/** @return the composite to lay out */
	public Composite box() {
		return box;
	}

	/** @return the text widget */
	public Text text() {
		return text;
	}

	private void onKey(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && ((text.getStyle() & SWT.SINGLE) != 0 || (event.stateMask & SWT.MOD1) != 0)) {
			event.doit = false;
			take();
		} else if (event.keyCode == SWT.ESC && isDirty()) {
			event.doit = false;
			show(shown);
		}
	}

	private void modified() {
		if ((text.getStyle() & SWT.MULTI) != 0) {
			grow();
		}
		if (!showing) {
			tell(text.getText().isBlank() ? null : check.apply(text.getText().strip()));
		}
	}

	/** As high as what is in it, within limits. */
	private void grow() {
		GridData data = (GridData) text.getLayoutData();
		int width = text.getSize().x;
		int line = text.getLineHeight();
		int height = Math.clamp(text.computeSize(width, SWT.DEFAULT).y - text.computeTrim(0, 0, 0, 0).height, 2 * line,
				MOST_LINES * line);
		if (width > 0 && height != data.heightHint) {
			data.heightHint = height;
			Labels.sizeChanged(text);
		}
	}

	private boolean isDirty() {
		return !text.getText().equals(shown);
	}

	private void take() {
		String typed = text.getText().strip();
		if (!isDirty() || !typed.isEmpty() && check.apply(typed) != null) {
			return;
		}
		shown = text.getText();
		commit.accept(typed);
	}

	@Override
	public void flush() {
		if (!text.isDisposed()) {
			take();
			shown = text.getText();
		}
	}

	@Override
	public void refresh() {
		String now = Objects.requireNonNullElse(value.get(), ""); //$NON-NLS-1$
		if (!now.equals(shown) || !isDirty() && !now.equals(text.getText())) {
			show(now);
		}
	}

	private void show(String now) {
		showing = true;
		shown = now;
		if (!text.getText().equals(now)) {
			int caret = text.getCaretPosition();
			text.setText(now);
			text.setSelection(Math.min(caret, text.getCharCount()));
		}
		showing = false;
		tell(null);
	}

	private void tell(String what) {
		boolean visible = what != null;
		if (visible) {
			problem.setText(what.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (visible || problem.getVisible()) {
			problem.setVisible(visible);
			((GridData) problem.getLayoutData()).exclude = !visible;
			Labels.sizeChanged(problem);
		}
	}
}
