package org.saksi.ui.registry.canonical;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.corpus.Registries;
import org.saksi.core.registry.Resolution;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Event;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.registry.agents.AgentRows;
import org.saksi.ui.registry.desk.EntryWords;

/**
 * Processor time that a change in the registries takes on the UI thread, and off it, with 50,000 agents, 50,000 canonical claims, 50,000 links
 * and 1,000 events.
 */
public final class ClaimRowsBench {

	private static final int ENTRIES = 50_000;
	private static final int EVENTS = 1000;
	private static final int ROUNDS = 30;

	private ClaimRowsBench() {
	}

	/** Prints one line of JSON for each figure. */
	public static void main(String[] arguments) {
		Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
		for (int i = 0; i < EVENTS; i++) {
			Event event = CorpusFactory.eINSTANCE.createEvent();
			event.setId("E" + i);
			event.setName("event " + i);
			corpus.getEvents().add(event);
		}
		Registry registry = registry();
		Registries registries = new Registries(List.of(registry));
		Scheme scheme = TestSchemes.claims();
		EntryWords words = new EntryWords(corpus, scheme);
		Registry small = RegistryFactory.eINSTANCE.createRegistry();
		small.getCanonicalClaims().add(EcoreUtil.copy(registry.getCanonicalClaims().get(0)));
		small.getAgents().add(EcoreUtil.copy(registry.getAgents().get(0)));
		new ClaimRows(new Registries(List.of(small)), words, null).get(); // loads classes, as the workbench has
		time("registries refreshed, on the UI thread", () -> {
			registries.refresh();
			return registries;
		});
		time("what counting needs, on the UI thread", () -> new Resolution(registries, scheme));
		time("rows of canonical claims, on the UI thread", () -> new ClaimRows(registries, words, null));
		ClaimRows claims = new ClaimRows(registries, words, null);
		time("rows of canonical claims, off the UI thread", claims::get);
		time("rows of agents, on the UI thread", () -> new AgentRows(registries, words, null));
		time("rows of agents, off the UI thread", () -> new AgentRows(registries, words, null).get());
	}

	private static Registry registry() {
		Registry registry = RegistryFactory.eINSTANCE.createRegistry();
		registry.setAnnotator("ani");
		for (int i = 0; i < ENTRIES; i++) {
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId("A" + i);
			agent.setName("Name " + Integer.toString(i * 7919, 36));
			agent.setType(i % 3 == 0 ? "organization" : "person");
			agent.getAliases().add("Alias " + i);
			registry.getAgents().add(agent);
			CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
			claim.setId("K" + i);
			claim.setText("Statement " + Integer.toString(i * 7919, 36) + " of so many words that people write");
			claim.setKind(i % 2 == 0 ? "factual" : "quantity");
			claim.setEvent("E" + i % EVENTS);
			claim.setSlot(i % 2 == 0 ? null : "slot " + i % 100);
			registry.getCanonicalClaims().add(claim);
			ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
			link.setType(i % 4 == 0 ? "contradicts" : "same");
			link.setFrom("K" + i);
			link.setTo("K" + (i + 1) % ENTRIES);
			registry.getLinks().add(link);
		}
		return registry;
	}

	private static void time(String what, Supplier<?> work) {
		double[] millis = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			work.get();
			millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
		}
		double first = millis[0];
		Arrays.sort(millis);
		System.out.printf(Locale.ROOT, "{\"bench\": \"%s\", \"unit\": \"ms of processor\", \"first\": %.1f, \"median\": %.1f, \"longest\": %.1f}%n", what, first,
				millis[ROUNDS / 2], millis[ROUNDS - 1]);
	}
}
