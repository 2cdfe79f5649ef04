package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.saksi.testing.ui.UiDriver;

/** Each key does one thing where it works. */
class KeysTest {

	private static final String WINDOW = "org.eclipse.ui.contexts.window";

	/** Contexts in which a view has a grid, whose own keys no command must take. */
	private static final Set<String> WITH_GRIDS = Set.of(WINDOW, "org.eclipse.ui.contexts.dialogAndWindow",
			"org.saksi.ui.corpus.problems.context", "org.saksi.ui.registry.context");

	private final UiDriver driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());

	private List<Binding> bindings() {
		return driver.ui(() -> {
			IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
			String scheme = service.getActiveScheme().getId();
			List<Binding> all = Stream.of(service.getBindings())
					.filter(each -> fits(each.getPlatform()) && each.getLocale() == null && scheme.equals(each.getSchemeId())).toList();
			return all.stream().filter(each -> each.getParameterizedCommand() != null && !isTakenAway(each, all)).toList();
		});
	}

	private static boolean fits(String platform) {
		return platform == null || platform.equals(org.eclipse.swt.SWT.getPlatform());
	}

	/** A binding without a command takes away those of the same keys and context; one of this platform, those of all. */
	private static boolean isTakenAway(Binding binding, List<Binding> all) {
		return all.stream().anyMatch(each -> each.getContextId().equals(binding.getContextId())
				&& each.getTriggerSequence().equals(binding.getTriggerSequence())
				&& (each.getParameterizedCommand() == null || each.getPlatform() != null && binding.getPlatform() == null));
	}

	@Test
	void noKeyRunsTwoCommandsInOneContext() {
		Map<String, Set<String>> commands = new TreeMap<>();
		for (Binding each : bindings()) {
			commands.computeIfAbsent(each.getContextId() + ' ' + each.getTriggerSequence(), any -> new TreeSet<>())
					.add(each.getParameterizedCommand().serialize());
		}
		assertTrue(commands.size() > 100, "keys: " + commands.size());
		commands.values().removeIf(each -> each.size() == 1);
		assertEquals(Map.of(), commands);
	}

	@Test
	void noKeyBeginsALongerOne() {
		List<Binding> all = bindings();
		Set<String> wrong = new TreeSet<>();
		for (Binding each : all) {
			for (Binding other : all) {
				TriggerSequence longer = other.getTriggerSequence();
				if (each.getContextId().equals(other.getContextId()) && longer.startsWith(each.getTriggerSequence(), false)) {
					wrong.add(each.getContextId() + ": " + each.getTriggerSequence() + ", " + longer);
				}
			}
		}
		assertEquals(Set.of(), wrong);
	}

	@Test
	void noCommandTakesAKeyOfTheGrids() throws ParseException {
		List<String> own = new ArrayList<>(List.of("CTRL+SHIFT+F"));
		IntStream.rangeClosed(1, 9).forEach(digit -> own.addAll(List.of("ALT+" + digit, "ALT+SHIFT+" + digit)));
		Set<TriggerSequence> keys = new java.util.HashSet<>();
		for (String key : own) {
			keys.add(KeySequence.getInstance(key));
		}
		Set<String> wrong = new TreeSet<>();
		bindings().stream().filter(each -> WITH_GRIDS.contains(each.getContextId()) && keys.contains(each.getTriggerSequence()))
				.forEach(each -> wrong.add(each.getTriggerSequence() + " " + each.getParameterizedCommand().getId()));
		assertEquals(Set.of(), wrong);
	}
}
