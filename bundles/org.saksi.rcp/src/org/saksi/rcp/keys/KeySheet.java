package org.saksi.rcp.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * The keys as they are now, by category of their commands; what the user has changed is in it.
 *
 * @param groups our own categories first, then those of the platform that Saksi uses
 */
public record KeySheet(List<Group> groups) {

	/** Commands of the platform that are of use here. */
	private static final Set<String> PLATFORM = Set.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.exit", "org.eclipse.ui.newWizard", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.selectAll", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.window.nextEditor", "org.eclipse.ui.window.previousEditor", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.nextView", "org.eclipse.ui.window.previousView", "org.eclipse.ui.window.nextPerspective", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.previousPerspective", "org.eclipse.ui.part.nextTab", "org.eclipse.ui.part.previousTab", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.activateEditor", "org.eclipse.ui.window.maximizePart", "org.eclipse.ui.window.showViewMenu", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.openEditorDropDown", "org.eclipse.ui.window.showKeyAssist", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.window.quickAccess", "org.eclipse.ui.window.preferences"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String OURS = "org.saksi."; //$NON-NLS-1$
	private static final String MARKING = "org.saksi.ui.editor"; //$NON-NLS-1$

	/** Commands of one category. */
	public record Group(String name, List<Entry> entries) {
	}

	/** What a command is called, and by which keys it runs; all of them, shortest first. */
	public record Entry(String command, List<String> keys) {

		/** @return all keys in one line */
		public String keyLine() {
			return String.join(", ", keys); //$NON-NLS-1$
		}
	}

	/** @return the keys of the workbench as they are now */
	public static KeySheet current() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Map<String, Map<String, Set<String>>> found = new TreeMap<>(Comparator.comparing(KeySheet::rank));
		for (Binding binding : workbench.getService(IBindingService.class).getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command == null || !(command.getId().startsWith(OURS) || PLATFORM.contains(command.getId()))) {
				continue;
			}
			try {
				String category = command.getCommand().getCategory().getId() + '\n' + command.getCommand().getCategory().getName();
				found.computeIfAbsent(category, any -> new LinkedHashMap<>())
						.computeIfAbsent(command.getName(), any -> new LinkedHashSet<>())
						.add(binding.getTriggerSequence().format());
			} catch (NotDefinedException e) {
				continue; // a key of a command that nobody brings
			}
		}
		return new KeySheet(found.entrySet().stream()
				.map(entry -> new Group(entry.getKey().substring(entry.getKey().indexOf('\n') + 1), entries(entry.getValue())))
				.toList());
	}

	/** Marking first, then the rest of ours, then the platform's. */
	private static String rank(String category) {
		return (category.startsWith(MARKING) ? "0" : category.startsWith(OURS) ? "1" : "2") + category; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static List<Entry> entries(Map<String, Set<String>> commands) {
		List<Entry> entries = new ArrayList<>();
		commands.forEach((name, keys) -> entries.add(new Entry(name,
				keys.stream().sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList())));
		entries.sort(Comparator.comparing(Entry::command, String.CASE_INSENSITIVE_ORDER));
		return entries;
	}

	/** @return only what has all the words in its name, its keys or its category; no words: everything */
	public KeySheet filter(String words) {
		String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		List<Group> some = new ArrayList<>();
		for (Group group : groups) {
			List<Entry> entries = group.entries().stream().filter(entry -> {
				String text = (group.name() + ' ' + entry.command() + ' ' + entry.keyLine()).toLowerCase(Locale.ROOT);
				return List.of(wanted).stream().allMatch(text::contains);
			}).toList();
			if (!entries.isEmpty()) {
				some.add(new Group(group.name(), entries));
			}
		}
		return new KeySheet(some);
	}

	/** @return the sheet as plain text, for printing: one command a line, keys first */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Group group : groups) {
			text.append(text.isEmpty() ? "" : "\n").append(group.name()).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
			for (Entry entry : group.entries()) {
				text.append(String.format("  %-28s %s%n", entry.keyLine(), entry.command())); //$NON-NLS-1$
			}
		}
		return text.toString();
	}
}
