package org.saksi.ui.editor.inspector.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A choice of one of some values, or of none. A value that is no choice, because the scheme has retired it or never had it, is
 * shown as one more. The mouse wheel scrolls the form, it does not choose.
 */
public final class ChoiceField implements Field {

	/**
	 * A value that can be chosen.
	 *
	 * @param value   as it is stored; the empty text: none
	 * @param label   as people read it
	 * @param tip     what it means, or {@code null}
	 * @param offered whether it is offered where it is not the value already
	 */
	public record Choice(String value, String label, String tip, boolean offered) {
	}

	private final Combo combo;
	private final List<Choice> all;
	private final Supplier<String> value;
	private List<Choice> shown = List.of();

	/**
	 * A choice.
	 *
	 * @param all    what can be chosen
	 * @param value  gives the value; {@code null}: none
	 * @param commit takes the chosen value, the empty text for none
	 */
	public ChoiceField(Composite parent, List<Choice> all, Supplier<String> value, Consumer<String> commit) {
		this.all = List.copyOf(all);
		this.value = value;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.addListener(SWT.MouseWheel, event -> Scrolling.forward(combo, event));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int at = combo.getSelectionIndex();
			if (at >= 0 && !shown.get(at).value().equals(current())) {
				commit.accept(shown.get(at).value());
				if (!combo.isDisposed()) {
					refresh(); // what is, where the change was refused or is asked about first
				}
			}
		}));
	}

	/** @return the widget */
	public Combo combo() {
		return combo;
	}

	private String current() {
		return Objects.requireNonNullElse(value.get(), ""); //$NON-NLS-1$
	}

	@Override
	public void refresh() {
		String now = current();
		List<Choice> wanted = new ArrayList<>();
		int at = -1;
		for (Choice choice : all) {
			boolean isNow = choice.value().equals(now);
			if (choice.offered() || isNow) {
				at = isNow ? wanted.size() : at;
				wanted.add(choice);
			}
		}
		if (at < 0) {
			at = wanted.size();
			wanted.add(new Choice(now, now, null, false));
		}
		if (!wanted.equals(shown)) {
			shown = wanted;
			combo.setItems(wanted.stream().map(Choice::label).toArray(String[]::new));
		}
		if (combo.getSelectionIndex() != at) {
			combo.select(at);
		}
		combo.setToolTipText(wanted.get(at).tip());
	}
}
