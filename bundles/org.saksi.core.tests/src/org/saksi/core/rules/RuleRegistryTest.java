package org.saksi.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.saksi.core.fixtures.BuiltIns;

class RuleRegistryTest {

	private final List<IStatus> log = new ArrayList<>();

	/** A rule of a plug-in. */
	public static final class Good implements Rule {
		@Override
		public void check(RuleContext context, Consumer<Finding> findings) {
			findings.accept(Finding.of(null, null, "always"));
		}
	}

	/** A rule that cannot be created. */
	public static final class Failing implements Rule {
		/** Fails. */
		public Failing() {
			throw new IllegalStateException("never");
		}

		@Override
		public void check(RuleContext context, Consumer<Finding> findings) {
			findings.accept(null);
		}
	}

	private static String plugin(String rule) {
		return "<plugin><extension point=\"org.saksi.core.rules\">" + rule + "</extension></plugin>";
	}

	@Test
	void hasTheTwentyBuiltInRulesInOrder() {
		RuleRegistry registry = Platform.getExtensionRegistry() == null ? BuiltIns.rules() : RuleRegistry.get();
		List<String> ids = registry.rules().stream().map(RuleInfo::id).toList();
		assertEquals(IntStream.rangeClosed(1, 20).mapToObj(i -> "V" + i).toList(), ids.subList(0, 20));
		for (RuleInfo info : registry.rules().subList(0, 20)) {
			int number = Integer.parseInt(info.id().substring(1));
			assertEquals(number <= 11 ? Severity.ERROR : Severity.WARNING, info.severity(), info.id());
			assertFalse(info.name().startsWith("%"), info.name());
			assertFalse(info.description().startsWith("%"), info.description());
		}
	}

	@Test
	void addsRulesOfPlugInsAfterOurs() {
		RuleRegistry registry = RuleRegistry.read(BuiltIns.extensions(plugin(
				"<rule id=\"ACME1\" class=\"" + Good.class.getName() + "\" severity=\"warning\" name=\"Always\"/>")), log::add);
		assertEquals(21, registry.rules().size());
		RuleInfo info = registry.rules().get(20);
		assertEquals("ACME1", info.id());
		assertEquals("org.acme", info.contributor());
		assertEquals(List.of(), log);
	}

	@Test
	void logsAndLeavesOutWhatCannotBeUsed() {
		RuleRegistry registry = RuleRegistry.read(BuiltIns.extensions(
				plugin("<rule id=\"A\" class=\"" + Failing.class.getName() + "\" severity=\"warning\"/>"
						+ "<rule id=\"B\" class=\"org.acme.Nothing\" severity=\"error\"/>"
						+ "<rule id=\"C\" class=\"java.lang.Object\" severity=\"error\"/>"
						+ "<rule id=\"D\" class=\"" + Good.class.getName() + "\" severity=\"fatal\"/>" + "<rule class=\""
						+ Good.class.getName() + "\" severity=\"error\"/>" + "<rule id=\"V1\" class=\"" + Good.class.getName()
						+ "\" severity=\"warning\"/>")),
				log::add);
		assertEquals(20, registry.rules().size());
		assertEquals(6, log.size());
		assertEquals("org.saksi.core", registry.rule("V1").contributor());
		assertTrue(log.stream().allMatch(status -> status.getMessage().contains("org.acme")), log.toString());
	}

	@Test
	void textsAreCompleteInBothLanguages() throws IOException {
		List<String> english = keys("plugin.properties");
		assertEquals(english, keys("plugin_id.properties"));
		assertEquals(english.stream().sorted().toList(), english);
	}

	private static List<String> keys(String file) throws IOException {
		return Files.readAllLines(BuiltIns.bundle().resolve(file)).stream().filter(line -> !line.isBlank())
				.map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
	}
}
