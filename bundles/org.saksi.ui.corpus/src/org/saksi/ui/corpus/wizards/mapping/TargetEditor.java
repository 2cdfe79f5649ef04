package org.saksi.ui.corpus.wizards.mapping;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.saksi.ui.ids.WidgetIds;

/** What the selected row becomes: one of its targets or, where that is possible, a word of one's own. */
final class TargetEditor extends Composite {

	private final Consumer<String> changed;
	private final Runnable done;
	private final Label label;
	private Combo combo;
	private List<Target> targets = List.of();
	private RowPlace place;

	/**
	 * An empty editor.
	 *
	 * @param changed receives the id of the target, or {@code null}
	 * @param done    is called when somebody goes back to the rows
	 */
	TargetEditor(Composite parent, Consumer<String> changed, Runnable done) {
		super(parent, SWT.NONE);
		this.changed = changed;
		this.done = done;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
		label = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		make(false);
		show(null, List.of(), null, false);
	}

	/** Combos are read-only or not from their beginning. */
	private void make(boolean open) {
		combo = new Combo(this, SWT.DROP_DOWN | (open ? SWT.NONE : SWT.READ_ONLY));
		combo.setVisibleItemCount(20);
		WidgetIds.set(combo, "import.mapping.target"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, e -> choose());
		if (open) {
			combo.addListener(SWT.FocusOut, e -> typed());
		}
		combo.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				if (e.detail == SWT.TRAVERSE_RETURN) {
					typed();
				} else {
					combo.setText(text());
				}
				done.run();
			}
		});
	}

	/**
	 * Shows a row.
	 *
	 * @param shown {@code null} for none
	 * @param open  whether it can become something that is not listed
	 */
	void show(RowPlace shown, List<Target> offered, Target now, boolean open) {
		boolean readOnly = (combo.getStyle() & SWT.READ_ONLY) != 0;
		if (readOnly == open) {
			combo.dispose();
			make(open);
		}
		place = shown;
		targets = offered;
		String name = shown == null ? "" : MappingTree.name(shown.row()); //$NON-NLS-1$
		label.setText(shown == null ? Messages.Editor_nothing : NLS.bind(Messages.Editor_becomes, name.replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		combo.setItems(offered.stream().map(Target::label).toArray(String[]::new));
		if (now != null) {
			combo.setText(now.label());
		}
		combo.setEnabled(shown != null);
		layout();
	}

	private String text() {
		String id = place == null ? null : place.row().target();
		return targets.stream().filter(target -> Objects.equals(target.id(), id)).map(Target::label).findFirst().orElse(id == null ? "" : id); //$NON-NLS-1$
	}

	private void choose() {
		int index = combo.getSelectionIndex();
		if (index >= 0 && place != null && !Objects.equals(targets.get(index).id(), place.row().target())) {
			changed.accept(targets.get(index).id());
		}
	}

	/** Takes what was typed: a label that is offered, else a word. */
	private void typed() {
		String words = combo.getText().strip();
		if (place == null || words.equals(text().strip())) {
			return;
		}
		for (Target target : targets) {
			if (target.label().equalsIgnoreCase(words)) {
				changed.accept(target.id());
				return;
			}
		}
		changed.accept(words.isEmpty() ? null : words);
	}

	/** The row as it is now, after a change; what is offered stays. */
	void follow(RowPlace now) {
		place = now;
	}

	Combo combo() {
		return combo;
	}
}
