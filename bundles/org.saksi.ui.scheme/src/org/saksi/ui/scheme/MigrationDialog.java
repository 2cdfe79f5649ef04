package org.saksi.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.scheme.change.MigrationPreview;
import org.saksi.core.scheme.change.SchemeMigration;
import org.saksi.core.scheme.change.SchemeMigrations;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.core.scheme.change.SchemeUse;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;

/** Asks for what a migration needs, shows what it would do to each layer, and does it. */
class MigrationDialog extends TitleAreaDialog {

	/** Makes the migration of an answer. */
	interface Maker {
		/** @return the migration, or {@code null} while there is none */
		SchemeMigration make(String answer) throws CorpusException;
	}

	private static final int DELAY = 250;
	private static final int WIDTH = 860;

	private final SchemeModel model;
	private final String title;
	private final String message;
	private final Function<Composite, Control> input;
	private final Maker maker;
	private Control field;
	private PreviewTable table;
	private Label summary;
	private Job job;
	private SchemeMigration migration;
	private MigrationPreview preview;
	private String answer;
	private int asked;

	private MigrationDialog(Shell shell, SchemeModel model, String title, String message, Function<Composite, Control> input, Maker maker) {
		super(shell);
		this.model = model;
		this.title = title;
		this.message = message;
		this.input = input;
		this.maker = maker;
	}

	/** Asks for another id. */
	static MigrationDialog rename(Shell shell, SchemeModel model, SchemePath path) {
		String old = path.tag() != null ? path.tag() : path.attribute() != null ? path.attribute() : path.type();
		return new MigrationDialog(shell, model, NLS.bind(Messages.Migration_rename, path), Messages.Migration_renameMessage, parent -> {
			new Label(parent, SWT.NONE).setText(Messages.Migration_newId + ':');
			Text text = WidgetIds.set(new Text(parent, SWT.BORDER), "scheme.migration.id"); //$NON-NLS-1$
			text.setText(old);
			text.selectAll();
			return text;
		}, id -> id.isBlank() || id.equals(old) ? null : SchemeMigrations.rename(model.scheme(), path, id.strip()));
	}

	/** Asks for the tag that takes another one's place. */
	static MigrationDialog merge(Shell shell, SchemeModel model, SchemePath path) {
		AttributeType attribute = (AttributeType) new SchemePath(path.type(), path.attribute(), null).in(model.scheme());
		List<Tag> others = attribute.getTags().stream().filter(tag -> !tag.getId().equals(path.tag())).toList();
		return new MigrationDialog(shell, model, NLS.bind(Messages.Migration_merge, path), Messages.Migration_mergeMessage,
				parent -> combo(parent, Messages.Migration_into, others.stream().map(MigrationDialog::name).toList(), "scheme.migration.into"), //$NON-NLS-1$
				index -> SchemeMigrations.merge(model.scheme(), path, others.get(Integer.parseInt(index)).getId())) {
			@Override
			String answer() {
				return others.get(Integer.parseInt(super.answer())).getId();
			}
		};
	}

	/** Asks for the tag that comes beside another one, and for the uses that have it then. */
	static MigrationDialog split(Shell shell, SchemeModel model, SchemePath path, List<SchemeUse> uses) {
		SplitRows rows = new SplitRows(model.scheme(), path, uses);
		String[] id = new String[1];
		return new MigrationDialog(shell, model, NLS.bind(Messages.Migration_split, path), Messages.Migration_splitMessage, rows::create,
				none -> {
					id[0] = rows.id();
					return rows.make();
				}) {
			@Override
			String answer() {
				return id[0];
			}
		};
	}

	/** Asks for the type that an attribute goes to, and what becomes of its values. */
	static MigrationDialog move(Shell shell, SchemeModel model, SchemePath path) {
		AttributeType attribute = (AttributeType) path.in(model.scheme());
		List<MarkType> types = SchemeMigrations.destinations(attribute);
		List<SchemeMigrations.Unfit> fates = List.of(SchemeMigrations.Unfit.REFUSE, SchemeMigrations.Unfit.DROP);
		Combo[] values = new Combo[1];
		return new MigrationDialog(shell, model, NLS.bind(Messages.Migration_move, path), Messages.Migration_moveMessage, parent -> {
			Combo to = combo(parent, Messages.Migration_to, types.stream().map(MigrationDialog::name).toList(), "scheme.migration.to"); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).applyTo(to);
			values[0] = combo(parent, Messages.Migration_values, List.of(Messages.Migration_refuse, Messages.Migration_drop),
					"scheme.migration.values"); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).applyTo(values[0]);
			values[0].addListener(SWT.Selection, event -> to.notifyListeners(SWT.Selection, event));
			return to;
		}, index -> SchemeMigrations.move(model.scheme(), path, types.get(Integer.parseInt(index)).getId(),
				fates.get(values[0].getSelectionIndex()))) {
			@Override
			String answer() {
				return types.get(Integer.parseInt(super.answer())).getId();
			}
		};
	}

	/** @return its label, and its id where that differs */
	static String name(Labelled labelled) {
		String label = SchemeIndex.label(labelled, Locale.getDefault());
		return label.equals(labelled.getId()) ? label : label + " (" + labelled.getId() + ')'; //$NON-NLS-1$
	}

	/** Asks what becomes of values that do not fit. */
	static MigrationDialog convert(Shell shell, SchemeModel model, SchemePath path, Function<SchemeMigrations.Unfit, SchemeMigration> make) {
		return new MigrationDialog(shell, model, NLS.bind(Messages.Migration_convert, path), Messages.Migration_convertMessage,
				parent -> combo(parent, Messages.Migration_unfit,
						List.of(Messages.Migration_refuse, Messages.Migration_leave, Messages.Migration_drop), "scheme.migration.unfit"), //$NON-NLS-1$
				index -> make.apply(SchemeMigrations.Unfit.values()[Integer.parseInt(index)]));
	}

	/** Asks what becomes of what is in use and the other scheme lacks. */
	static MigrationDialog replace(Shell shell, SchemeModel model, String title, String message, Scheme other, SchemeUsage usage) {
		MappingRows rows = new MappingRows(model.scheme(), other, usage);
		return new MigrationDialog(shell, model, title, message, rows::create,
				none -> SchemeMigrations.replace(model.scheme(), other, rows.mapped()));
	}

	private static Combo combo(Composite parent, String label, List<String> choices, String id) {
		new Label(parent, SWT.NONE).setText(label + ':');
		Combo combo = WidgetIds.set(new Combo(parent, SWT.READ_ONLY), id);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(0);
		return combo;
	}

	/** @return what was answered */
	String answer() {
		return answer;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		field = input.apply(area);
		if (field.getLayoutData() == null) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		}
		summary = WidgetIds.set(new Label(area, SWT.WRAP), "scheme.migration.summary"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
		table = new PreviewTable(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(680, 240).applyTo(table.control());
		field.addListener(SWT.Modify, event -> asked());
		field.addListener(SWT.Selection, event -> asked());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(OK).setText(Messages.Migration_ok);
		answered(read());
	}

	private String read() {
		return field instanceof Text text ? text.getText().strip() : field instanceof Combo combo ? String.valueOf(combo.getSelectionIndex()) : ""; //$NON-NLS-1$
	}

	private void asked() {
		int now = ++asked;
		getButton(OK).setEnabled(false);
		getShell().getDisplay().timerExec(DELAY, () -> {
			if (now == asked && !summary.isDisposed()) {
				answered(read());
			}
		});
	}

	private void answered(String given) {
		stop();
		answer = given;
		preview = null;
		getButton(OK).setEnabled(false);
		setErrorMessage(null);
		table.show(List.of(), 0);
		summary.setText(""); //$NON-NLS-1$
		try {
			migration = maker.make(given);
			List<String> problems = migration == null ? List.of() : migration.problems();
			if (!problems.isEmpty()) {
				setErrorMessage(String.join("\n", problems.stream().map(Sentences::of).toList())); //$NON-NLS-1$
			} else if (migration != null) {
				look(migration);
			}
		} catch (CorpusException e) {
			setErrorMessage(Sentences.of(e.getMessage()));
		}
	}

	private void look(SchemeMigration wanted) {
		summary.setText(Messages.Migration_looking);
		job = new Job(wanted.label()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					MigrationPreview found = wanted.preview(model.store(), monitor);
					summary.getDisplay().asyncExec(() -> found(wanted, found));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (CorpusException e) {
					summary.getDisplay().asyncExec(() -> failed(wanted, e));
					return Status.OK_STATUS;
				}
			}
		};
		job.schedule();
	}

	private void failed(SchemeMigration of, CorpusException failure) {
		if (migration == of && !summary.isDisposed()) {
			summary.setText(""); //$NON-NLS-1$
			setErrorMessage(Sentences.of(failure.located()));
		}
	}

	private void found(SchemeMigration of, MigrationPreview found) {
		if (migration != of || summary.isDisposed()) {
			return;
		}
		preview = found;
		List<String> parts = new ArrayList<>();
		parts.add(found.changed() == 0 ? Messages.Migration_nothing
				: NLS.bind(Messages.Migration_changed, found.changed(), found.articles()));
		if (found.unfit() > 0) {
			parts.add(NLS.bind(Messages.Migration_unfitCount, found.unfit()));
		}
		parts.add(Messages.Migration_oneUndo);
		summary.setText(String.join(" ", parts)); //$NON-NLS-1$
		List<MigrationPreview.Part> seen = found.parts(model.visibility());
		table.show(seen, found.changed() - seen.stream().mapToInt(MigrationPreview.Part::changed).sum());
		summary.getParent().layout();
		getButton(OK).setEnabled(!migration.isRefused(found));
	}

	private void stop() {
		if (job != null) {
			job.cancel();
		}
	}

	@Override
	protected void okPressed() {
		if (preview != null && Modal.run(getShell(), migration.label(),
				monitor -> migration.run(model.session(), preview, Modal.onModels(getShell().getDisplay()), monitor))) {
			super.okPressed();
		} else {
			answered(read());
		}
	}

	@Override
	public boolean close() {
		stop();
		return super.close();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(WIDTH, Math.max(wanted.y, 560)); // a long message would make it as wide as the screen
	}
}
