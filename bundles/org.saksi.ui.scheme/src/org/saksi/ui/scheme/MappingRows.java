package org.saksi.ui.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.core.scheme.change.SchemeReplacement;
import org.saksi.core.scheme.change.SchemeReplacement.Orphan;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.ids.WidgetIds;

/** What is in use and the scheme from a file lacks: a row for each, with what it becomes. */
final class MappingRows {

	private static final int SHOWN = 6;
	private static final int ROW = 40;

	private final Scheme scheme;
	private final Scheme other;
	private final SchemeUsage usage;
	private final Map<SchemePath, String> mapped = new HashMap<>();
	private ScrolledComposite scrolled;
	private List<SchemePath> shown = List.of();

	MappingRows(Scheme scheme, Scheme other, SchemeUsage usage) {
		this.scheme = scheme;
		this.other = other;
		this.usage = usage;
	}

	/** @return what was decided, as a migration takes it */
	Map<SchemePath, String> mapped() {
		Map<SchemePath, String> decided = new HashMap<>(mapped);
		List<SchemePath> asked = orphans().stream().map(Orphan::path).toList();
		decided.keySet().removeIf(path -> !asked.contains(path));
		return decided;
	}

	private List<Orphan> orphans() {
		return SchemeReplacement.orphans(scheme, other, mapped).stream().filter(each -> usage.count(each.path()).items() > 0).toList();
	}

	/** Fills two columns. @return a control that tells its listeners of a selection when something is decided */
	Control create(Composite parent) {
		if (orphans().isEmpty()) {
			return new Label(parent, SWT.NONE);
		}
		Label label = new Label(parent, SWT.WRAP);
		label.setText(Messages.Mapping_label);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		scrolled = WidgetIds.set(new ScrolledComposite(parent, SWT.V_SCROLL), "scheme.mapping"); //$NON-NLS-1$
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		fill();
		int rows = Math.max(shown.size(), Math.min(SHOWN, (int) SchemeReplacement.differences(scheme, other).stream()
				.filter(each -> usage.count(each.path()).items() > 0 && each.kind() == SchemeReplacement.Kind.REMOVED).count()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, Math.min(SHOWN, rows) * ROW).applyTo(scrolled);
		return scrolled;
	}

	private void fill() {
		List<Orphan> orphans = orphans();
		shown = orphans.stream().map(Orphan::path).toList();
		if (scrolled.getContent() != null) {
			scrolled.getContent().dispose();
		}
		Composite rows = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(rows);
		orphans.forEach(orphan -> row(rows, orphan));
		scrolled.setContent(rows);
		scrolled.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scrolled.layout(true, true);
	}

	private void row(Composite rows, Orphan orphan) {
		Label label = new Label(rows, SWT.NONE);
		String name = name(orphan.path());
		label.setText(NLS.bind(Messages.Mapping_row, name, usage.count(orphan.path()).items()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Combo combo = WidgetIds.name(WidgetIds.set(new Combo(rows, SWT.READ_ONLY), "scheme.mapping." + orphan.path()), name); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		List<String> ids = new ArrayList<>();
		combo.add(Messages.Mapping_open);
		ids.add(""); //$NON-NLS-1$
		for (Labelled choice : orphan.choices()) {
			combo.add(MigrationDialog.name(choice));
			ids.add(choice.getId());
		}
		if (orphan.canGo()) {
			combo.add(Messages.Mapping_leaveOut);
			ids.add(null);
		}
		combo.select(mapped.containsKey(orphan.path()) ? ids.indexOf(mapped.get(orphan.path())) : 0);
		combo.addListener(SWT.Selection, event -> decide(orphan.path(), ids.get(combo.getSelectionIndex())));
	}

	private String name(SchemePath path) {
		List<String> parts = new ArrayList<>();
		parts.add(SchemeTree.text(new SchemePath(path.type(), null, null).in(scheme)));
		if (path.attribute() != null) {
			parts.add(SchemeTree.text(new SchemePath(path.type(), path.attribute(), null).in(scheme)));
		}
		if (path.tag() != null) {
			parts.add(SchemeTree.text(path.in(scheme)));
		}
		return String.join(" \u203A ", parts); //$NON-NLS-1$
	}

	private void decide(SchemePath path, String id) {
		if ("".equals(id)) { //$NON-NLS-1$
			mapped.remove(path);
		} else {
			mapped.put(path, id);
		}
		if (!shown.equals(orphans().stream().map(Orphan::path).toList())) {
			// Not while the list that was chosen from is still at work.
			scrolled.getDisplay().asyncExec(() -> {
				if (!scrolled.isDisposed()) {
					fill();
				}
			});
		}
		scrolled.notifyListeners(SWT.Selection, new Event());
	}
}
