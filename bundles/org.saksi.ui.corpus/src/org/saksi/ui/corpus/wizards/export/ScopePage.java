package org.saksi.ui.corpus.wizards.export;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.preview.WatchedCorpus;
import org.saksi.core.formats.preview.ZoneCounts;
import org.saksi.core.formats.profiles.ExportProfile;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.team.Visibility;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.ids.WidgetIds;

/** What is exported: format, articles, layers, statuses, zones. */
final class ScopePage extends WizardPage {

	private final CorpusStore store;
	private final Choices before;
	private final Set<String> selection;
	private final Visibility visible;
	private final List<Format> formats = FormatRegistry.get().exporters().stream().sorted(Comparator.comparing(Format::name, Collator.getInstance())).toList();
	private final Map<LayerStatus, Button> statuses = new LinkedHashMap<>();
	private final Map<String, String> zoneLabels = new LinkedHashMap<>();
	private final Latest counting = new Latest(Messages.Scope_counting);
	private Combo format;
	private Label description;
	private OptionFields options;
	private Button onlySelected;
	private Combo which;
	private CheckList layers;
	private CheckList zones;
	private ArticleCount count;
	private boolean showing;
	private final Pages pages;

	/** What the page asks of the others. */
	interface Pages {

		/** @return what is chosen on all pages but the split */
		ExportRequest scope();

		/** @return what is chosen on all pages, as a profile of that name */
		ExportProfile profile(String name);

		/** Shows what a profile says on all pages. */
		void load(ExportProfile profile);

		/** Something else is chosen here. */
		void changed();
	}

	/** @param selection ids of the articles that are selected elsewhere; may be empty */
	ScopePage(CorpusStore store, Choices before, Set<String> selection, Pages pages) {
		super("scope", Messages.Scope_title, null); //$NON-NLS-1$
		this.store = store;
		this.before = before;
		this.selection = selection;
		this.pages = pages;
		visible = Visibility.of(store.corpus(), store.actor());
		setDescription(Messages.Scope_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 10).applyTo(page);
		createFormat(page);
		Composite lists = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 4).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		layers = new CheckList(lists, "export.annotators", Messages.Scope_layers, Messages.Scope_allLayers, this::choose); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(layers);
		annotators().forEach((id, name) -> layers.add(id, name, null));
		createStatuses(lists);
		zones = new CheckList(lists, "export.zones", Messages.Scope_zones, Messages.Scope_allZones, this::choose); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(zones);
		createZones();
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		createWhich(row);
		onlySelected = new Button(row, SWT.CHECK);
		onlySelected.setText(NLS.bind(Messages.Scope_onlySelected, selection.size()));
		onlySelected.setEnabled(!selection.isEmpty());
		WidgetIds.set(onlySelected, "export.onlySelected"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(onlySelected);
		onlySelected.addListener(SWT.Selection, e -> choose());
		count = new ArticleCount(page, store, "export.count"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count.control());
		show(before);
		onlySelected.setSelection(selection.size() > 1);
		setControl(page);
		page.addDisposeListener(e -> counting.cancel());
	}

	/** What is asked first has the keys first; the profiles above it may not be read yet. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			format.setFocus();
		}
	}

	private void createFormat(Composite page) {
		Composite top = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		Fields fields = new Fields(top, 0);
		new ProfileBar(top, fields, store, pages::profile, pages::load, told -> setMessage(told, WARNING));
		format = fields.combo("export.format", Messages.Scope_format, formats.stream().map(Format::name).toArray(String[]::new)); //$NON-NLS-1$
		format.addListener(SWT.Selection, e -> {
			showFormat();
			choose();
		});
		new Label(top, SWT.NONE);
		description = new Label(top, SWT.WRAP);
		WidgetIds.set(description, "export.description"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(500, SWT.DEFAULT).applyTo(description);
		options = new OptionFields(page, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(options);
	}

	private void createStatuses(Composite lists) {
		Composite box = new Composite(lists, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(box);
		new Label(box, SWT.NONE).setText(Messages.Scope_statuses);
		for (LayerStatus status : LayerStatus.values()) {
			Button check = new Button(box, SWT.CHECK);
			check.setText(switch (status) {
			case TODO -> Messages.Scope_todo;
			case OPEN -> Messages.Scope_open;
			case DONE -> Messages.Scope_done;
			case ADJUDICATED -> Messages.Scope_adjudicated;
			});
			WidgetIds.set(check, "export.status." + status.getLiteral()); //$NON-NLS-1$
			check.addListener(SWT.Selection, e -> choose());
			statuses.put(status, check);
		}
	}

	private void createWhich(Composite row) {
		Label label = new Label(row, SWT.NONE);
		label.setText(Messages.Scope_which);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		which = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		which.setItems(Messages.Scope_whichAll, Messages.Scope_whichAdjudicated, Messages.Scope_whichMajority);
		which.setToolTipText(Messages.Scope_whichTip);
		WidgetIds.set(which, "export.layers"); //$NON-NLS-1$
		which.addListener(SWT.Selection, e -> choose());
	}

	/** The layers that may be seen. */
	private Map<String, String> annotators() {
		Map<String, String> names = new LinkedHashMap<>();
		for (Annotator annotator : store.corpus().getAnnotators()) {
			boolean same = annotator.getName() == null || annotator.getName().equals(annotator.getId());
			names.put(annotator.getId(), same ? annotator.getId() : annotator.getId() + " – " + annotator.getName()); //$NON-NLS-1$
		}
		TreeSet<String> others = new TreeSet<>();
		store.summaries().forEach(article -> article.layers().stream().map(LayerSummary::annotator).forEach(others::add));
		others.forEach(id -> names.putIfAbsent(id, id));
		if (!visible.seesAll()) {
			names.putIfAbsent(store.actor(), store.actor());
			names.keySet().removeIf(id -> !visible.sees(id));
		}
		return names;
	}

	/** The kinds at once; their numbers when all articles are read. */
	private void createZones() {
		AttributeType kind = SchemeIndex.attribute(new SchemeIndex(store.scheme()).type(Base.ZONE), "kind"); //$NON-NLS-1$
		if (kind != null) {
			for (Tag tag : kind.getTags()) {
				zoneLabels.put(tag.getId(), SchemeIndex.label(tag, java.util.Locale.getDefault()));
				zones.add(tag.getId(), zoneLabels.get(tag.getId()), null);
			}
		}
		counting.start(0, monitor -> ZoneCounts.of(new WatchedCorpus(store, monitor), monitor),
				counts -> counts.forEach((id, count) -> zones.setText(id,
						NLS.bind(Messages.Scope_zoneCount, zoneLabels.getOrDefault(id, id), count))),
				failure -> {
					// without numbers; the check of the corpus tells what cannot be read
				});
	}

	/** Shows what was chosen before, or what a profile says; a format that is not there leaves the one that is shown. */
	void show(Choices choices) {
		showing = true;
		int row = formats.stream().map(Format::id).toList().indexOf(choices.format());
		format.select(row >= 0 ? row : Math.max(0, format.getSelectionIndex()));
		showFormat();
		options.choose(choices.values());
		Set<String> named = new LinkedHashSet<>(choices.annotators());
		named.removeIf(id -> !visible.sees(id));
		layers.choose(named);
		if (named.isEmpty() && !choices.annotators().isEmpty()) {
			layers.chooseNone();
		}
		zones.choose(choices.zones());
		statuses.forEach((status, check) -> check.setSelection(choices.statuses().isEmpty() || choices.statuses().contains(status)));
		which.select(choices.layers().ordinal());
		showing = false;
		validate();
		if (row < 0) {
			setMessage(NLS.bind(Messages.Scope_noFormat, choices.format()), WARNING);
		}
	}

	/** Counts what is chosen now. */
	void count() {
		if (count != null) {
			count.show(pages.scope());
		}
	}

	private void showFormat() {
		description.setText(format().description());
		options.show(format());
		options.getParent().layout(true, true);
	}

	private void choose() {
		if (!showing) {
			setMessage(null);
			validate();
			pages.changed();
		}
	}

	private void validate() {
		String wrong = options.wrong();
		setErrorMessage(layers.isNothing() ? Messages.Scope_noLayers : zones.isNothing() ? Messages.Scope_noZones
				: checked().isEmpty() ? Messages.Scope_noStatuses
						: wrong != null ? NLS.bind(Messages.Scope_wrongOption, wrong) : null);
		setPageComplete(getErrorMessage() == null);
	}

	private Set<LayerStatus> checked() {
		Set<LayerStatus> checked = EnumSet.noneOf(LayerStatus.class);
		statuses.forEach((status, check) -> {
			if (check.getSelection()) {
				checked.add(status);
			}
		});
		return checked;
	}

	/** @return which of the chosen layers */
	Layers which() {
		return Layers.values()[which.getSelectionIndex()];
	}

	Format format() {
		return formats.get(format.getSelectionIndex());
	}

	/** @return values of the options that are not their defaults */
	Map<String, String> values() {
		return options.values();
	}

	/** @return empty for all; who does not see all exports what is seen */
	Set<String> chosenLayers() {
		Set<String> chosen = layers.chosen();
		return chosen.isEmpty() && !visible.seesAll() ? annotators().keySet() : chosen;
	}

	/** @return empty for all */
	Set<LayerStatus> statuses() {
		Set<LayerStatus> checked = checked();
		return checked.size() == statuses.size() ? Set.of() : checked;
	}

	/** @return empty for all */
	Set<String> zones() {
		return zones.chosen();
	}

	/** @return ids, or empty for all */
	Set<String> articles() {
		return onlySelected.getSelection() ? selection : Set.of();
	}
}
