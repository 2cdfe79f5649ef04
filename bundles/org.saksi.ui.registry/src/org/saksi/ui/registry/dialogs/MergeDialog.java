package org.saksi.ui.registry.dialogs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.CorpusException;
import org.saksi.core.registry.EntryGestures;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.MergePreview;
import org.saksi.model.base.Identified;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.registry.desk.EntryWords;
import org.saksi.ui.registry.desk.RegistryDesk;
import org.saksi.ui.style.Ellipsis;

/**
 * Asks which of several entries stands for all, shows what will happen, and lets somebody choose where they disagree.
 *
 * @param <E> class of the entries
 */
public final class MergeDialog<E extends Identified> extends TitleAreaDialog {

	/** Code points of a name that fit beside its type and uses; the tool tip has all. */
	private static final int MOST = 42;

	private final RegistryDesk desk;
	private final EntryKind<E> kind;
	private final List<String> ids;
	private final EntryWords words;
	private final Map<EAttribute, String> chosen = new HashMap<>();
	private String survivor;
	private ScrolledComposite scrolled;
	private Composite preview;

	/**
	 * A merge of entries.
	 *
	 * @param ids two or more; the one that is used most stays unless somebody chooses another
	 */
	public MergeDialog(Shell shell, RegistryDesk desk, EntryKind<E> kind, List<String> ids) {
		super(shell);
		this.desk = desk;
		this.kind = kind;
		words = new EntryWords(desk.store());
		List<String> sorted = new ArrayList<>(ids);
		sorted.sort((a, b) -> Integer.compare(uses(b), uses(a)));
		this.ids = List.copyOf(sorted);
		survivor = this.ids.get(0);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private int uses(String id) {
		return desk.counts() == null ? 0 : kind.count(desk.counts(), id).uses();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Merge_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Merge_entries, ids.size()));
		setMessage(Messages.Merge_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(4, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label which = new Label(area, SWT.NONE);
		which.setText(Messages.Merge_survivor);
		ScrolledComposite list = new ScrolledComposite(area, SWT.V_SCROLL);
		list.setExpandHorizontal(true);
		list.setExpandVertical(true);
		Composite radios = new Composite(list, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(radios);
		for (String id : ids) {
			addRadio(radios, id);
		}
		list.setContent(radios);
		int height = radios.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		list.setMinHeight(height);
		GridDataFactory.fillDefaults().grab(true, false).hint(480, Math.min(height, 160)).applyTo(list);
		new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(480, 220).applyTo(scrolled);
		scrolled.addListener(SWT.Resize, event -> layout());
		show();
		return area;
	}

	private void addRadio(Composite parent, String id) {
		E entry = kind.stored(desk.store().registries(), id);
		Button radio = new Button(parent, SWT.RADIO);
		String type = words.tag(kind, kind.get(entry, kind.tagField()));
		String name = Ellipsis.cut(kind.name(entry), MOST) + (type == null ? "" : "  \u00b7  " + type); //$NON-NLS-1$ //$NON-NLS-2$
		radio.setText(NLS.bind(Messages.Merge_entry, name.replace("&", "&&"), uses(id))); //$NON-NLS-1$ //$NON-NLS-2$
		radio.setToolTipText(kind.name(entry));
		radio.setSelection(id.equals(survivor));
		WidgetIds.set(radio, "merge.survivor." + id); //$NON-NLS-1$
		radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (radio.getSelection()) {
				survivor = id;
				chosen.clear();
				show();
			}
		}));
	}

	private void show() {
		if (preview != null) {
			preview.dispose();
		}
		preview = new Composite(scrolled, SWT.NONE);
		WidgetIds.set(preview, "merge.preview"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(preview);
		scrolled.setContent(preview);
		try {
			EntryGestures<E> gestures = desk.work().entries(kind);
			fill(gestures.preview(survivor, ids, desk.index()));
			setErrorMessage(null);
		} catch (CorpusException e) {
			setErrorMessage(Sentences.of(e.getMessage()));
		}
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(getErrorMessage() == null);
		}
		layout();
	}

	private void fill(MergePreview merge) {
		line(desk.isCounted() ? NLS.bind(Messages.Merge_uses, merge.uses(), merge.articles()) : Messages.Merge_counting);
		if (merge.hidden()) {
			line(Messages.Merge_hidden);
		}
		if (!merge.aliases().isEmpty()) {
			line(NLS.bind(Messages.Merge_aliases, String.join(" \u00b7 ", merge.aliases()))); //$NON-NLS-1$
		}
		for (MergePreview.Field field : merge.fields()) {
			Label label = new Label(preview, SWT.NONE);
			label.setText(EntryWords.field(field.attribute()) + ':');
			if (field.isConflict()) {
				choice(field);
			} else {
				Label value = new Label(preview, SWT.WRAP);
				value.setText(words.value(kind, field.attribute(), field.values().get(0)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(value);
			}
		}
		if (!merge.foreign().isEmpty()) {
			line(NLS.bind(Messages.Merge_foreign, String.join(", ", merge.foreign()))); //$NON-NLS-1$
		}
		line(Messages.Merge_layers);
	}

	private void choice(MergePreview.Field field) {
		Combo combo = new Combo(preview, SWT.READ_ONLY | SWT.DROP_DOWN);
		field.values().forEach(value -> combo.add(words.value(kind, field.attribute(), value)));
		combo.select(0);
		WidgetIds.name(WidgetIds.set(combo, "merge." + field.attribute().getName()), EntryWords.field(field.attribute())); //$NON-NLS-1$
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> chosen.put(field.attribute(), field.values().get(combo.getSelectionIndex()))));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
	}

	private void line(String text) {
		Label label = new Label(preview, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
	}

	private void layout() {
		preview.layout();
		scrolled.setMinHeight(preview.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT).y);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(Messages.Merge_title);
		getButton(IDialogConstants.OK_ID).setEnabled(getErrorMessage() == null);
	}

	/** @return the id of the entry that stays */
	public String survivor() {
		return survivor;
	}

	/** @return all ids, that of the entry that stays too */
	public List<String> ids() {
		return ids;
	}

	/** @return the values that were chosen */
	public Map<EAttribute, String> chosen() {
		return Map.copyOf(chosen);
	}
}
