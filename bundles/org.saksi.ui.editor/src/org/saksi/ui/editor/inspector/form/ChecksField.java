package org.saksi.ui.editor.inspector.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.ui.editor.inspector.form.ChoiceField.Choice;
import org.saksi.ui.ids.WidgetIds;

/** A list of checks for an attribute that takes several tags. Values that are no tags stay as they are. */
public final class ChecksField implements Field {

	private final Composite box;
	private final Supplier<String> value;
	private final Consumer<String> commit;
	private final List<Button> checks = new ArrayList<>();
	private final List<Choice> choices;

	/**
	 * A list of checks.
	 *
	 * @param id     the id of the list; a check has {@code id.VALUE}
	 * @param value  gives the values, see {@link AttributeValues}; {@code null}: none
	 * @param commit takes them, in the order of the choices; the empty text for none
	 */
	public ChecksField(Composite parent, String id, List<Choice> choices, Supplier<String> value, Consumer<String> commit) {
		this.choices = List.copyOf(choices);
		this.value = value;
		this.commit = commit;
		box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(box);
		for (Choice choice : choices) {
			Button check = WidgetIds.set(new Button(box, SWT.CHECK | SWT.WRAP), id + '.' + choice.value());
			check.setText(choice.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			check.setToolTipText(choice.tip());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(check);
			check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take()));
			checks.add(check);
		}
	}

	/** @return the composite to lay out */
	public Composite box() {
		return box;
	}

	private Set<String> values() {
		String now = value.get();
		return now == null || now.isEmpty() ? Set.of() : new LinkedHashSet<>(AttributeValues.split(now));
	}

	private void take() {
		Set<String> others = new LinkedHashSet<>(values());
		List<String> chosen = new ArrayList<>();
		for (int i = 0; i < checks.size(); i++) {
			others.remove(choices.get(i).value());
			if (checks.get(i).getSelection()) {
				chosen.add(choices.get(i).value());
			}
		}
		chosen.addAll(others);
		commit.accept(chosen.isEmpty() ? "" : AttributeValues.join(chosen)); //$NON-NLS-1$
	}

	@Override
	public void refresh() {
		Set<String> now = values();
		for (int i = 0; i < checks.size(); i++) {
			checks.get(i).setSelection(now.contains(choices.get(i).value()));
		}
	}
}
