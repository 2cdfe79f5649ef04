package org.saksi.ui.scheme;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.scheme.change.SchemeGestures;
import org.saksi.core.scheme.change.SchemeMigrations;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.core.scheme.change.SchemeUse;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;
import org.saksi.ui.jobs.Jobs;

/** What can be done with what is selected in the tree, beyond its details. */
final class SchemeActions {

	private final SchemeModel model;
	private final Shell shell;
	private SchemeTree tree;

	SchemeActions(SchemeModel model, Shell shell) {
		this.model = model;
		this.shell = shell;
	}

	void setTree(SchemeTree tree) {
		this.tree = tree;
	}

	private Labelled selected() {
		return tree.selected() instanceof Labelled labelled ? labelled : null;
	}

	// --- add

	/** Adds what fits: to the scheme a type, to a type an attribute, to an attribute or beside a tag a tag. */
	void add() {
		EObject at = tree.selected();
		EObject[] added = new EObject[1];
		switch (at) {
		case MarkType type -> addAttribute(type, added);
		case AttributeType attribute -> addTag(attribute, -1, added);
		case Tag tag -> {
			AttributeType attribute = (AttributeType) tag.eContainer();
			addTag(attribute, attribute.getTags().indexOf(tag) + 1, added);
		}
		case null, default -> addType(added);
		}
		if (added[0] != null) {
			tree.viewer().refresh();
			tree.select(added[0]);
		}
	}

	private void addType(EObject[] added) {
		Scheme scheme = model.scheme();
		NewThingDialog dialog = new NewThingDialog(shell, Messages.Add_type, scheme.getMarkTypes(), NewThingDialog.Kind.TYPE);
		if (dialog.open() == NewThingDialog.OK) {
			model.run(gestures -> added[0] = gestures.addType(Base.get(dialog.choice()), dialog.id(), dialog.label()));
		}
	}

	private void addAttribute(MarkType type, EObject[] added) {
		NewThingDialog dialog = new NewThingDialog(shell, NLS.bind(Messages.Add_attribute, SchemeTree.text(type)), type.getAttributes(),
				NewThingDialog.Kind.ATTRIBUTE);
		if (dialog.open() == NewThingDialog.OK) {
			model.run(gestures -> added[0] = gestures.addAttribute(type, ValueType.get(dialog.choice()), dialog.id(), dialog.label(),
					SchemeGestures.freeId(List.of(), "tag_1"))); //$NON-NLS-1$
		}
	}

	private void addTag(AttributeType attribute, int at, EObject[] added) {
		if (attribute.getTags().isEmpty() && attribute.getValueType() != ValueType.TAG) {
			MessageDialog.openInformation(shell, Messages.Add_title, NLS.bind(Messages.Add_noTags, SchemeTree.text(attribute)));
			return;
		}
		NewThingDialog dialog = new NewThingDialog(shell, NLS.bind(Messages.Add_tag, SchemeTree.text(attribute)), attribute.getTags(),
				NewThingDialog.Kind.TAG);
		if (dialog.open() == NewThingDialog.OK) {
			model.run(gestures -> added[0] = gestures.addTag(attribute, dialog.id(), dialog.label(), at));
		}
	}

	// --- order, retire

	void move(int by) {
		Labelled labelled = selected();
		if (labelled != null && model.run(gestures -> gestures.move(labelled, by))) {
			tree.select(labelled);
		}
	}

	void retire() {
		Labelled labelled = selected();
		if (labelled != null) {
			model.run(gestures -> gestures.retire(labelled, !labelled.isRetired()));
		}
	}

	// --- remove

	/** Counts the uses first, in the background; what is used is offered to be retired or merged instead. */
	void remove() {
		Labelled labelled = selected();
		if (labelled == null) {
			return;
		}
		SchemePath path = SchemePath.of(labelled);
		Scheme copy = EcoreUtil.copy(model.scheme());
		Jobs.run(NLS.bind(Messages.Remove_counting, path), monitor -> SchemeUsage.of(model.store(), copy, path, monitor),
				uses -> counted(labelled, uses));
	}

	private void counted(Labelled labelled, SchemeUsage.Count uses) {
		if (shell.isDisposed() || labelled.eResource() == null) {
			return;
		}
		if (uses.items() == 0) {
			EObject parent = labelled.eContainer();
			if (model.run(gestures -> gestures.remove(labelled, uses))) {
				tree.refresh();
				tree.select(parent);
			}
			return;
		}
		boolean merges = labelled instanceof Tag && ((AttributeType) labelled.eContainer()).getTags().size() > 1;
		String[] buttons = merges ? new String[] { Messages.Remove_retire, Messages.Remove_merge, Messages.Remove_uses, Messages.Cancel }
				: new String[] { Messages.Remove_retire, Messages.Remove_uses, Messages.Cancel };
		int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.Remove_title, NLS.bind(Messages.Remove_used,
				new Object[] { SchemeTree.text(labelled), uses.items(), uses.articles() }), 0, buttons);
		if (answer == 0) {
			model.run(gestures -> gestures.retire(labelled, true));
		} else if (merges && answer == 1) {
			merge();
		} else if (answer == (merges ? 2 : 1)) {
			UsesDialog.open(shell, model.store(), SchemeTree.text(labelled), uses.seen(model.visibility()));
		}
	}

	// --- migrations

	void rename() {
		Labelled labelled = selected();
		if (labelled != null) {
			SchemePath path = SchemePath.of(labelled);
			migrate(MigrationDialog.rename(shell, model, path), renamed -> at(path, renamed));
		}
	}

	private static SchemePath at(SchemePath path, String id) {
		return path.tag() != null ? new SchemePath(path.type(), path.attribute(), id)
				: path.attribute() != null ? new SchemePath(path.type(), id, null) : new SchemePath(id, null, null);
	}

	void merge() {
		if (selected() instanceof Tag tag && ((AttributeType) tag.eContainer()).getTags().size() > 1) {
			SchemePath path = SchemePath.of(tag);
			migrate(MigrationDialog.merge(shell, model, path), into -> at(path, into));
		}
	}

	/** Makes two tags of one. Finds its uses first, in the background. */
	void split() {
		if (selected() instanceof Tag tag) {
			SchemePath path = SchemePath.of(tag);
			Scheme copy = EcoreUtil.copy(model.scheme());
			Jobs.run(NLS.bind(Messages.Remove_counting, path), monitor -> SchemeUse.all(model.store(), copy, path, monitor), uses -> {
				if (!shell.isDisposed() && path.in(model.scheme()) != null) {
					List<SchemeUse> seen = uses.stream().filter(use -> use.isSeen(model.visibility())).toList();
					migrate(MigrationDialog.split(shell, model, path, seen), other -> at(path, other));
				}
			});
		}
	}

	boolean canMoveToType() {
		return selected() instanceof AttributeType attribute && !SchemeMigrations.destinations(attribute).isEmpty();
	}

	/** Puts an attribute under another type. */
	void moveToType() {
		if (canMoveToType()) {
			SchemePath path = SchemePath.of(selected());
			migrate(MigrationDialog.move(shell, model, path), type -> new SchemePath(type, path.attribute(), null));
		}
	}

	/** Another value type, or one instead of several values. */
	void convert(AttributeType attribute, ValueType type, boolean many) {
		AttributeType wanted = type == attribute.getValueType() ? EcoreUtil.copy(attribute)
				: SchemeMigrations.withValueType(attribute, type);
		wanted.setMany(many);
		if (type == ValueType.TAG && wanted.getTags().isEmpty()) {
			Tag first = org.saksi.model.scheme.SchemeFactory.eINSTANCE.createTag();
			first.setId("tag_1"); //$NON-NLS-1$
			wanted.getTags().add(first);
		}
		SchemePath path = SchemePath.of(attribute);
		migrate(MigrationDialog.convert(shell, model, path, unfit -> SchemeMigrations.convert(model.scheme(), path, wanted, Map.of(), unfit)),
				same -> path);
	}

	private void migrate(MigrationDialog dialog, Function<String, SchemePath> after) {
		if (dialog.open() == MigrationDialog.OK) {
			tree.viewer().refresh();
			Labelled now = after.apply(dialog.answer()).in(model.scheme());
			if (now != null) {
				tree.select(now);
			}
			model.count();
		}
	}

	// --- uses, undo

	void uses() {
		Labelled labelled = selected();
		if (labelled == null) {
			return;
		}
		SchemePath path = SchemePath.of(labelled);
		Scheme copy = EcoreUtil.copy(model.scheme());
		Jobs.run(NLS.bind(Messages.Remove_counting, path), monitor -> SchemeUsage.of(model.store(), copy, path, monitor), uses -> {
			if (!shell.isDisposed()) {
				UsesDialog.open(shell, model.store(), SchemeTree.text(labelled), uses);
			}
		});
	}

	/** Undo and redo; what takes long runs with progress. */
	void perform(boolean back) {
		String name = model.session().schemeStep(back);
		if (name == null) {
			return;
		}
		if (model.session().isLong(back)) {
			Modal.run(shell, NLS.bind(back ? Messages.Undo_job : Messages.Redo_job, name),
					(IProgressMonitor monitor) -> model.session().performOnScheme(back, Modal.onModels(shell.getDisplay()), monitor));
			model.count();
		} else {
			model.run(gestures -> model.session().performOnScheme(back, Runnable::run, null));
		}
	}
}
