package org.saksi.ui.corpus.wizards.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.MappingFiles;
import org.saksi.core.formats.mapping.edit.MappingDraft;
import org.saksi.core.formats.mapping.edit.MappingRow;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;

/** How types and columns of the files correspond to the scheme, a mapping for each format that follows one. */
public final class MappingPage extends WizardPage {

	/** How long to wait for further changes before the preview is made anew, in milliseconds. */
	private static final int SETTLE = 250;

	private final CorpusStore store;
	private final SchemeIndex scheme;
	private final Supplier<List<MappableFile>> files;
	private final Map<String, FormatMapping> mappings = new LinkedHashMap<>();
	private final Latest looking = new Latest(Messages.Mapping_looking);
	private final Latest loading = new Latest(Messages.Mapping_loading);
	private final Latest previewing = new Latest(Messages.Mapping_previewing);
	private Combo formats;
	private Combo choices;
	private Button save;
	private MappingTree tree;
	private TargetEditor editor;
	private Combo unmapped;
	private Composite progress;
	private PreviewPane preview;
	private FormatMapping current;
	private boolean shown;

	/** @param files gives all files of the import whose importer is known, mappable or not */
	public MappingPage(CorpusStore store, Supplier<List<MappableFile>> files) {
		super("mapping", Messages.Mapping_title, null); //$NON-NLS-1$
		this.store = store;
		this.files = files;
		scheme = new SchemeIndex(store.scheme());
		setDescription(Messages.Mapping_message);
	}

	private static boolean isMappable(String format) {
		Format found = FormatRegistry.get().importer(format);
		return found != null && found.importer() instanceof Mappable;
	}

	private Map<String, List<MappableFile>> mappable() {
		Map<String, List<MappableFile>> byFormat = new LinkedHashMap<>();
		files.get().stream().filter(file -> isMappable(file.format()))
				.forEach(file -> byFormat.computeIfAbsent(file.format(), format -> new ArrayList<>()).add(file));
		return byFormat;
	}

	/** @return whether there is a file whose importer follows a mapping */
	public boolean isNeeded() {
		return files.get().stream().anyMatch(file -> isMappable(file.format()));
	}

	/** @return the mappings that the import is to follow, by format; those that nobody saw are not there */
	public Map<String, Mapping> mappings() {
		Map<String, Mapping> all = new HashMap<>();
		if (shown) {
			mappable().keySet().forEach(format -> {
				FormatMapping mapping = mappings.get(format);
				if (mapping != null && mapping.draft() != null) {
					all.put(format, mapping.draft().mapping());
				}
			});
		}
		return all;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 6).applyTo(page);
		createChoices(page);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(820, 380).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
		tree = new MappingTree(left, this::select, () -> editor.combo().setFocus(), this::remove);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 240).applyTo(tree);
		editor = new TargetEditor(left, this::change, () -> tree.tree().setFocus());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(editor);
		createUnmapped(left);
		preview = new PreviewPane(sash);
		sash.setWeights(54, 46);
		setControl(page);
		page.addDisposeListener(e -> List.of(looking, loading, previewing).forEach(Latest::cancel));
	}

	private void createChoices(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.Mapping_format);
		formats = combo(row, "import.mapping.format", false); //$NON-NLS-1$
		formats.addListener(SWT.Selection, e -> show(List.copyOf(mappings.values()).get(formats.getSelectionIndex())));
		new Label(row, SWT.NONE).setText(Messages.Mapping_mapping);
		choices = combo(row, "import.mapping.choice", true); //$NON-NLS-1$
		choices.addListener(SWT.Selection, e -> choose(choices.getSelectionIndex()));
		Fields.button(row, "import.mapping.open", Messages.Mapping_open, this::open); //$NON-NLS-1$
		save = Fields.button(row, "import.mapping.save", Messages.Mapping_save, this::save); //$NON-NLS-1$
		progress = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(progress);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress);
		progress.setVisible(false);
		Label words = new Label(progress, SWT.NONE);
		words.setText(Messages.Mapping_looking);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(new ProgressBar(progress, SWT.INDETERMINATE));
		Fields.button(progress, "import.mapping.stop", Messages.Mapping_stop, this::stop); //$NON-NLS-1$
	}

	private static Combo combo(Composite parent, String id, boolean grab) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		WidgetIds.set(combo, id);
		GridDataFactory.fillDefaults().grab(grab, false).align(SWT.FILL, SWT.CENTER).hint(grab ? 200 : 170, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void createUnmapped(Composite left) {
		Composite row = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.Mapping_unmapped);
		unmapped = combo(row, "import.mapping.unmapped", true); //$NON-NLS-1$
		unmapped.setItems(Messages.Mapping_keep, Messages.Mapping_leave);
		unmapped.addListener(SWT.Selection, e -> {
			current.draft().setUnmapped(unmapped.getSelectionIndex() == 0 ? Unmapped.KEEP : Unmapped.LEAVE);
			edited();
			select(tree.selected());
		});
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (!visible) {
			return;
		}
		shown = true;
		Map<String, List<MappableFile>> byFormat = mappable();
		mappings.keySet().retainAll(byFormat.keySet());
		byFormat.forEach((format, list) -> mappings
				.computeIfAbsent(format, id -> new FormatMapping(FormatRegistry.get().importer(id))).setFiles(list));
		List<FormatMapping> all = List.copyOf(mappings.values());
		formats.setItems(all.stream().map(mapping -> mapping.format().name()).toArray(String[]::new));
		formats.setEnabled(all.size() > 1);
		if (!all.isEmpty()) {
			FormatMapping next = current != null && all.contains(current) ? current : all.get(0);
			formats.select(all.indexOf(next));
			show(next);
			tree.tree().setFocus();
		}
	}

	private void show(FormatMapping mapping) {
		current = mapping;
		looking.cancel();
		showProgress(false);
		setErrorMessage(null);
		showChoices();
		showRows();
		if (mapping.isKnown()) {
			tell();
			showPreview();
			return;
		}
		preview.show(null, null);
		showProgress(true);
		Format format = mapping.format();
		List<MappableFile> list = mapping.files();
		looking.start(0, monitor -> FormatMapping.look(format, list, scheme, monitor), found -> {
			showProgress(false);
			known(mapping, found);
		}, failure -> {
			showProgress(false);
			setErrorMessage(failure.toString());
		});
	}

	private void known(FormatMapping mapping, FormatMapping.Found found) {
		mapping.setFound(found, scheme);
		tell();
		showRows();
		showPreview();
	}

	private void stop() {
		looking.cancel();
		showProgress(false);
		known(current, new FormatMapping.Found(current.files(), Mapping.AUTOMATIC, new org.saksi.core.formats.Report()));
		setMessage(Messages.Mapping_stopped, WARNING);
	}

	private void showProgress(boolean on) {
		((org.eclipse.swt.layout.GridData) progress.getLayoutData()).exclude = !on;
		progress.setVisible(on);
		progress.getParent().layout();
	}

	private void tell() {
		setMessage(current.problems().entries().isEmpty() ? current.description() : current.problems().entries().get(0).located(),
				current.problems().entries().isEmpty() ? NONE : WARNING);
	}

	/** Items are only set where they are others: a combo that has the focus loses it with them. */
	private void showChoices() {
		List<String> names = new ArrayList<>(current.choices());
		if (current.isEdited()) {
			names.set(current.choice(), NLS.bind(Messages.Mapping_edited, names.get(current.choice())));
		}
		boolean focused = choices.isFocusControl();
		if (!names.equals(List.of(choices.getItems()))) {
			choices.setItems(names.toArray(String[]::new));
		}
		choices.select(current.choice());
		if (focused) {
			choices.setFocus();
		}
	}

	private Targets targets() {
		Importer importer = current.format().importer();
		return new Targets(scheme, importer);
	}

	private void showRows() {
		MappingDraft draft = current.draft();
		tree.show(draft == null ? List.of() : draft.rows(), targets());
		unmapped.setEnabled(draft != null);
		save.setEnabled(draft != null);
		choices.setEnabled(draft != null);
		unmapped.select(draft == null || draft.mapping().unmapped() == Unmapped.KEEP ? 0 : 1);
		select(tree.selected());
	}

	private void select(RowPlace place) {
		if (place == null) {
			editor.show(null, List.of(), null, false);
		} else {
			Targets targets = targets();
			editor.show(place, targets.of(place), targets.now(place), targets.isOpen(place));
		}
	}

	/** The selected row becomes something else. */
	private void change(String target) {
		RowPlace place = tree.selected();
		if (place != null) {
			current.draft().set(place.row(), target);
			edited();
			editor.follow(tree.selected());
		}
	}

	private void remove() {
		RowPlace place = tree.selected();
		if (place != null && current.draft().canRemove(place.row())) {
			current.draft().remove(place.row());
			edited();
			select(tree.selected());
		}
	}

	private void edited() {
		current.edited();
		showChoices();
		tree.show(current.draft().rows(), targets());
		showPreview();
	}

	private void showPreview() {
		FormatMapping of = current;
		Mapping mapping = of.draft().mapping();
		Preview before = of.preview();
		previewing.start(SETTLE, monitor -> Preview.of(store, of.format(), of.files(), mapping, before, monitor), found -> {
			of.setPreview(found);
			preview.show(found, this::becomes);
		}, failure -> setErrorMessage(failure.toString()));
	}

	/** What a column becomes now. */
	private String becomes(String column) {
		for (MappingRow row : current.draft().rows()) {
			if (row.kind() == MappingRow.Kind.COLUMN && row.name().equals(column)) {
				return targets().now(new RowPlace(row, null)).label();
			}
		}
		return ""; //$NON-NLS-1$
	}

	private void choose(int number) {
		FormatMapping of = current;
		loading.start(0, monitor -> Optional.ofNullable(of.load(number)), loaded -> {
			of.choose(number, loaded.orElse(null), scheme);
			setErrorMessage(null);
			tell();
			showChoices();
			showRows();
			showPreview();
		}, failure -> {
			setErrorMessage(Sentences.of(failure instanceof CorpusException wrong ? wrong.located() : failure.toString()));
			showChoices();
		});
	}

	private void open() {
		Path file = MappingDialogs.open(getShell());
		if (file != null) {
			int number = current.add(file);
			choose(number);
		}
	}

	private void save() {
		Path file = MappingDialogs.save(getShell(), current.format().id());
		if (file == null) {
			return;
		}
		FormatMapping of = current;
		byte[] bytes = MappingFiles.bytes(of.own(file));
		loading.start(0, monitor -> Files.write(file, bytes), written -> {
			of.saved(of.add(file));
			setErrorMessage(null);
			setMessage(NLS.bind(Messages.Mapping_saved, file), INFORMATION);
			showChoices();
		}, failure -> setErrorMessage(NLS.bind(Messages.Mapping_notSaved, file, failure.toString())));
	}
}
