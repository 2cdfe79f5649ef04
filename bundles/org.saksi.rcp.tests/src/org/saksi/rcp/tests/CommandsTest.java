package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.OpenCorpora;

/** What holds of every command that Saksi brings: one can reach it, and it is off where it can do nothing. */
class CommandsTest {

	/** The commands that do something while no corpus is open. */
	private static final Set<String> WITHOUT_CORPUS = Set.of("org.saksi.rcp.about", "org.saksi.rcp.help",
			"org.saksi.rcp.keys", "org.saksi.rcp.log", "org.saksi.rcp.tutorial", "org.saksi.rcp.welcome", "org.saksi.ui.corpus.dark", "org.saksi.ui.corpus.open",
			"org.saksi.ui.corpus.openSample");

	/** Commands that a menu makes anew each time it opens, one entry for each of what the scheme has. */
	private static final Set<String> IN_CHANGING_MENUS = Set.of("org.saksi.ui.editor.command.mark.type");

	private final UiDriver driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());

	@Test
	void eachHasAKeyOrAPlaceInAMenu() {
		Set<String> reached = new HashSet<>(IN_CHANGING_MENUS);
		driver.ui(() -> {
			for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
				ParameterizedCommand command = binding.getParameterizedCommand();
				if (command != null) {
					reached.add(command.getId());
				}
			}
			return null;
		});
		for (IConfigurationElement place : Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.eclipse.ui.menus")) {
			collect(place, reached);
		}
		Set<String> hidden = new TreeSet<>();
		commands().stream().map(Command::getId).filter(id -> !reached.contains(id)).forEach(hidden::add);
		assertEquals(Set.of(), hidden);
	}

	private static void collect(IConfigurationElement element, Set<String> ids) {
		if (element.getName().equals("command")) {
			ids.add(element.getAttribute("commandId"));
		}
		for (IConfigurationElement child : element.getChildren()) {
			collect(child, ids);
		}
	}

	@Test
	void eachHasANameAndACategoryOfItsOwn() {
		Set<String> wrong = new TreeSet<>();
		driver.ui(() -> {
			for (Command command : commands()) {
				if (command.getName().isBlank() || command.getName().startsWith("%")
						|| command.getCategory().getName().startsWith("%")) {
					wrong.add(command.getId());
				}
			}
			return null;
		});
		assertEquals(Set.of(), wrong);
		assertTrue(commands().size() > 60, "commands: " + commands().size());
	}

	@Test
	void withoutACorpusOnlyThoseAreOnThatCanRun() {
		assertEquals(List.of(), OpenCorpora.get().all());
		Set<String> on = new TreeSet<>();
		driver.ui(() -> {
			for (Command command : commands()) {
				command.setEnabled(PlatformUI.getWorkbench().getService(org.eclipse.ui.services.IEvaluationService.class)
						.getCurrentState());
				if (command.isEnabled()) {
					on.add(command.getId());
				}
			}
			return null;
		});
		assertEquals(new TreeSet<>(WITHOUT_CORPUS), on);
	}

	private List<Command> commands() {
		return driver.ui(() -> {
			ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
			return List.of(service.getDefinedCommands()).stream().filter(command -> command.getId().startsWith("org.saksi."))
					.toList();
		});
	}
}
