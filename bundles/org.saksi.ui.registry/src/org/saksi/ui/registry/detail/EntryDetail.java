package org.saksi.ui.registry.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.registry.EntryGestures;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.RegistryWork;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.stats.NumericConflicts;
import org.saksi.core.text.Magnitude;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Event;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryPackage.Literals;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.registry.desk.EntryWords;
import org.saksi.ui.registry.desk.RegistryDesk;

/**
 * The fields of the selected entry, changed in place: leaving a field, or Enter in it, changes the entry; Escape takes back
 * what was typed.
 *
 * @param <E> class of the entries
 */
public final class EntryDetail<E extends Identified> {

	private static final int TEXT_LINES = 3;
	private static final String SHOWN = "shown"; //$NON-NLS-1$
	private static final String OF = "of"; //$NON-NLS-1$

	private final EntryKind<E> kind;
	private final String id;
	private final Composite pages;
	private final Label nothing;
	private final ScrolledComposite scrolled;
	private final Composite body;
	private final Label head;
	private final Map<EAttribute, Control> fields = new LinkedHashMap<>();
	private final Map<EAttribute, List<String>> values = new LinkedHashMap<>();
	private final Link merged;
	private final AliasList aliases;
	private final LinkList links;
	private final Label conflict;
	private RegistryDesk desk;
	private String shown;

	/**
	 * The fields of entries of a kind.
	 *
	 * @param id      begins the ids of the widgets
	 * @param linking adds a link to the entry that is shown
	 * @param goTo    selects another entry
	 */
	public EntryDetail(Composite parent, EntryKind<E> kind, String id, Runnable linking, Consumer<String> goTo) {
		this.kind = kind;
		this.id = id;
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		Composite empty = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 16).applyTo(empty);
		nothing = WidgetIds.set(new Label(empty, SWT.WRAP | SWT.CENTER), id + ".nothing"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(nothing);
		scrolled = new ScrolledComposite(pages, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(8, 4).applyTo(body);
		scrolled.setContent(body);
		head = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(head);
		kind.fields().forEach(this::addField);
		boolean agents = kind.equals(EntryKind.AGENT);
		label(agents ? Messages.Alias_list : Messages.Link_list, true);
		aliases = agents ? new AliasList(body, id, this::setAliases) : null;
		links = agents ? null : new LinkList(body, id, linking, goTo,
				link -> desk.perform(body.getShell(), Messages.Link_remove, work -> work.links().remove(link)));
		conflict = wide(new Label(body, SWT.WRAP));
		merged = WidgetIds.set(wide(new Link(body, SWT.WRAP)), id + ".merged"); //$NON-NLS-1$
		merged.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> unmerge()));
		scrolled.addListener(SWT.Resize, event -> layout());
	}

	private static <C extends Control> C wide(C control) {
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(control);
		return control;
	}

	/** @return the control */
	public Control control() {
		return pages;
	}

	private void label(String text, boolean top) {
		Label label = new Label(body, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER).indent(0, top ? 4 : 0).applyTo(label);
	}

	private void addField(EAttribute field) {
		boolean isText = field == Literals.CANONICAL_CLAIM__TEXT;
		label(EntryWords.field(field), isText);
		Control control;
		if (field == kind.tagField() || field == Literals.CANONICAL_CLAIM__EVENT) {
			Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
					event -> set(field, values.get(field).get(combo.getSelectionIndex()))));
			GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
			control = combo;
		} else {
			Text text = new Text(body, SWT.BORDER | (isText ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
			text.addListener(SWT.FocusOut, event -> set(field, text.getText()));
			text.addListener(SWT.KeyDown, event -> {
				if (event.character == SWT.CR || event.character == SWT.LF) {
					event.doit = false;
					set(field, text.getText());
				} else if (event.character == SWT.ESC) {
					text.setText(value(field));
					text.setData(SHOWN, text.getText());
				}
			});
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			GridDataFactory.fillDefaults().grab(true, false).hint(80, isText ? text.getLineHeight() * TEXT_LINES : SWT.DEFAULT)
					.applyTo(text);
			control = text;
		}
		fields.put(field, WidgetIds.name(WidgetIds.set(control, id + '.' + field.getName()), EntryWords.field(field)));
	}

	private E entry() {
		return desk == null || shown == null ? null : kind.stored(desk.store().registries(), shown);
	}

	private String value(EAttribute field) {
		E entry = entry();
		String value = entry == null ? null : kind.get(entry, field);
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private EntryGestures<E> gestures(RegistryWork work) {
		return work.entries(kind);
	}

	private void set(EAttribute field, String text) {
		if (entry() == null || text.strip().equals(value(field)) || !desk.mayEdit()) {
			return;
		}
		String target = shown;
		if (fields.get(field) instanceof Text typed) {
			typed.setData(SHOWN, text); // what comes back is the changed entry, or the old one where it is refused
		}
		boolean done = field == kind.nameField()
				? desk.perform(body.getShell(), Messages.Entry_change, work -> gestures(work).rename(target, text, false))
				: desk.perform(body.getShell(), Messages.Entry_change, work -> gestures(work).set(target, field, text));
		if (!done && !body.isDisposed()) {
			show(desk, shown, 1);
		}
	}

	private void setAliases(List<String> all) {
		String target = shown;
		desk.perform(body.getShell(), Messages.Entry_change, work -> gestures(work).setAliases(target, all));
	}

	private void unmerge() {
		List<String> behind = behind();
		if (!behind.isEmpty()) {
			desk.perform(body.getShell(), Messages.Entry_unmerge,
					work -> gestures(work).unmerge(behind.get(behind.size() - 1)));
		}
	}

	/** Goes to the field for a new alias. */
	public void addAlias() {
		if (aliases != null) {
			aliases.focus();
		}
	}

	/** Shows an entry; without an id says that one, or only one, is to be selected. */
	public void show(RegistryDesk now, String entryId, int selected) {
		desk = now;
		shown = entryId;
		E entry = entry();
		EntryWords words = new EntryWords(now.store());
		boolean editable = entry != null && now.mayEdit();
		((StackLayout) pages.getLayout()).topControl = entry == null ? nothing.getParent() : scrolled;
		nothing.setText(selected > 1 ? NLS.bind(Messages.Entry_several, selected) : Messages.Entry_choose);
		head.setText(entry == null ? "" : head(entry, editable)); //$NON-NLS-1$
		fields.forEach((field, control) -> show(field, control, words, editable));
		if (aliases != null) {
			aliases.show(entry == null ? List.of() : kind.aliases(entry), editable);
		} else {
			links.show(now, words, entryId, editable);
		}
		conflict.setText(conflict());
		hide(conflict, conflict.getText().isEmpty());
		List<String> behind = behind();
		merged.setText(behind.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.Entry_merged, behind.stream().map(each -> kind.name(kind.stored(now.store().registries(), each)))
						.collect(Collectors.joining(", ")).replace("&", "&&").replace("<", "\u2039"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		hide(merged, behind.isEmpty());
		merged.setEnabled(editable);
		layout();
	}

	/** Whether somebody is changing the field of this entry just now. */
	private boolean isTyped(Text text) {
		return text.isFocusControl() && shown != null && shown.equals(text.getData(OF))
				&& !text.getText().equals(text.getData(SHOWN));
	}

	private static void hide(Control control, boolean hidden) {
		control.setVisible(!hidden);
		((GridData) control.getLayoutData()).exclude = hidden;
	}

	private static String head(Identified entry, boolean editable) {
		String madeBy = entry.eContainer() instanceof Registry registry ? registry.getAnnotator() : "?"; //$NON-NLS-1$
		String text = NLS.bind(Messages.Entry_madeBy, madeBy);
		return editable ? text : text + "  \u00b7  " + Messages.Entry_readOnly; //$NON-NLS-1$
	}

	private void show(EAttribute field, Control control, EntryWords words, boolean editable) {
		String value = value(field);
		if (control instanceof Combo combo) {
			List<String> ids = new ArrayList<>();
			List<String> labels = new ArrayList<>();
			ids.add(""); //$NON-NLS-1$
			labels.add(""); //$NON-NLS-1$
			if (field == kind.tagField()) {
				for (Tag tag : words.tags(kind)) {
					ids.add(tag.getId());
					labels.add(SchemeIndex.label(tag, Locale.getDefault()));
				}
			} else {
				for (Event event : desk.store().corpus().getEvents()) {
					ids.add(event.getId());
					labels.add(words.event(event.getId()));
				}
			}
			if (!ids.contains(value)) {
				ids.add(value);
				labels.add(words.value(kind, field, value));
			}
			values.put(field, ids);
			combo.setItems(labels.toArray(String[]::new));
			combo.select(ids.indexOf(value));
		} else if (control instanceof Text text && !isTyped(text)) {
			text.setText(value);
			text.setData(SHOWN, value);
			text.setData(OF, shown);
		}
		control.setEnabled(editable);
	}

	/** Ids of the entries that were merged into this one, without those that came through others. */
	private List<String> behind() {
		E entry = entry();
		return entry == null ? List.of()
				: kind.all(desk.store().registries()).stream().filter(each -> shown.equals(kind.mergedInto(each)))
						.map(Identified::getId).toList();
	}

	private String conflict() {
		if (links == null || desk.counts() == null || shown == null || !desk.counts().isInConflict(shown)) {
			return ""; //$NON-NLS-1$
		}
		return desk.counts().conflicts().stream()
				.filter(each -> each.statements().stream().anyMatch(statement -> statement.canonical().equals(shown)))
				.map(each -> NLS.bind(Messages.Link_conflict,
						each.statements().stream().map(EntryDetail::number).distinct().collect(Collectors.joining(" / ")))) //$NON-NLS-1$
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String number(NumericConflicts.Statement statement) {
		String low = statement.quantity().low() == null ? "" : Magnitude.text(statement.quantity().low()); //$NON-NLS-1$
		String high = statement.quantity().high() == null ? "" : Magnitude.text(statement.quantity().high()); //$NON-NLS-1$
		String number = low.equals(high) ? low : low + '\u2013' + high;
		return statement.quantity().unit() == null ? number : number + ' ' + statement.quantity().unit();
	}

	private void layout() {
		pages.layout(true, true);
		body.layout(true, true);
		scrolled.setMinHeight(body.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT).y);
	}

	/** Gives the focus to the first field. */
	public void focusName() {
		fields.values().iterator().next().setFocus();
	}
}
