package org.saksi.ui.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.CorpusException;
import org.saksi.core.names.NameGroups;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.Moved;
import org.saksi.core.registry.RegistryWork;
import org.saksi.core.registry.Use;
import org.saksi.model.base.Identified;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;
import org.saksi.ui.registry.desk.RegistryDesk;
import org.saksi.ui.registry.dialogs.ChooseDialog;
import org.saksi.ui.registry.dialogs.DuplicatesDialog;
import org.saksi.ui.registry.dialogs.MergeDialog;
import org.saksi.ui.registry.dialogs.NameDialog;
import org.saksi.ui.registry.dialogs.SplitDialog;

/**
 * What the commands of a view of entries do: they ask in a dialog, do one gesture, and select what came of it.
 *
 * @param <E> class of the entries
 */
final class EntryActions<E extends Identified> {

	private final EntryView<E, ?> view;
	private final RegistryDesk desk;
	private final EntryKind<E> kind;
	private final Shell shell;

	EntryActions(EntryView<E, ?> view) {
		this.view = view;
		desk = view.desk();
		kind = view.kind();
		shell = view.shell();
	}

	void run(EntryCommand command) {
		List<String> ids = view.selected().stream().map(EntryRow::id).toList();
		switch (command) {
		case RENAME -> rename(ids.get(0));
		case MERGE -> merge(ids);
		case SPLIT -> split(ids.get(0));
		case REASSIGN -> reassign(ids.get(0));
		case REMOVE -> remove(ids);
		case DUPLICATES -> findDuplicates();
		default -> throw new IllegalArgumentException(command.id());
		}
	}

	private E entry(String id) {
		return kind.stored(desk.store().registries(), id);
	}

	private void rename(String id) {
		String before = kind.name(entry(id));
		NameDialog dialog = new NameDialog(shell, Messages.View_rename, Messages.View_renameMessage, kind, before);
		if (kind.aliases(entry(id)) != null) {
			dialog.withAlias(Messages.View_renameKeep);
		}
		if (dialog.open() == Window.OK) {
			desk.perform(shell, Messages.View_rename, work -> view.gestures(work).rename(id, dialog.name(), dialog.keeps()));
		}
	}

	private void merge(List<String> ids) {
		MergeDialog<E> dialog = new MergeDialog<>(shell, desk, kind, ids);
		if (dialog.open() == Window.OK && desk.perform(shell, Messages.View_merge,
				work -> view.gestures(work).merge(dialog.survivor(), dialog.ids(), dialog.chosen()))) {
			view.reveal(dialog.survivor());
		}
	}

	private void split(String id) {
		E entry = entry(id);
		List<String> aliases = kind.aliases(entry) == null ? List.of() : List.copyOf(kind.aliases(entry));
		SplitDialog dialog = new SplitDialog(shell, kind.name(entry), Preferences.annotator(desk.store()), view.uses().shown(),
				aliases);
		if (dialog.open() == Window.OK) {
			move(Messages.View_split, work -> view.gestures(work).split(id, dialog.name(), dialog.uses(), dialog.aliases()));
		}
	}

	private void reassign(String id) {
		List<Use> uses = view.uses().selected();
		ChooseDialog<E> dialog = new ChooseDialog<>(shell, desk, kind, Messages.View_reassign, Messages.View_reassignMessage,
				Set.of(id));
		if (dialog.open() == Window.OK) {
			move(Messages.View_reassign, work -> view.gestures(work).reassign(uses, dialog.chosen()));
		}
	}

	@FunctionalInterface
	private interface Move {
		Moved run(RegistryWork work) throws CorpusException;
	}

	private void move(String what, Move gesture) {
		List<Moved> done = new ArrayList<>();
		if (desk.perform(shell, what, work -> done.add(gesture.run(work)))) {
			Moved moved = done.get(0);
			view.reveal(moved.entry());
			if (!moved.left().isEmpty()) {
				MessageDialog.openInformation(shell, what,
						NLS.bind(Messages.View_left, moved.rewritten().size(), moved.left().size()));
			}
		}
	}

	private void remove(List<String> ids) {
		desk.perform(shell, Messages.View_remove, work -> view.gestures(work).remove(ids, desk.index()));
	}

	/** Copies the names, for they are compared off the UI thread. */
	private void findDuplicates() {
		Map<String, List<String>> names = new HashMap<>();
		List<String> ids = new ArrayList<>();
		for (EntryRow row : view.rows()) {
			E entry = entry(row.id());
			List<String> all = new ArrayList<>();
			all.add(kind.name(entry));
			if (kind.aliases(entry) != null) {
				all.addAll(kind.aliases(entry));
			}
			names.put(row.id(), all);
			ids.add(row.id());
		}
		ids.sort(Comparator.naturalOrder());
		Jobs.run(Messages.View_searching, monitor -> new NameGroups<>(ids, names::get).find(), this::propose);
	}

	private void propose(List<List<String>> groups) {
		List<List<E>> there = new ArrayList<>();
		for (List<String> group : groups) {
			List<E> entries = group.stream().map(this::entry).filter(entry -> entry != null).toList();
			if (entries.size() > 1) {
				there.add(entries);
			}
		}
		if (there.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.View_duplicates, Messages.View_noDuplicates);
			return;
		}
		DuplicatesDialog<E> dialog = new DuplicatesDialog<>(shell, desk, kind, there);
		if (dialog.open() == Window.OK) {
			Set<String> refused = new HashSet<>();
			for (List<String> ids : dialog.accepted()) {
				if (!desk.perform(shell, Messages.View_merge, work -> view.gestures(work).merge(ids.get(0), ids, Map.of()))) {
					refused.addAll(ids);
				}
			}
			dialog.accepted().stream().map(ids -> ids.get(0)).filter(id -> !refused.contains(id)).findFirst()
					.ifPresent(view::reveal);
		}
	}
}
