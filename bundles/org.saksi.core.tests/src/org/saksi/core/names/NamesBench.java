package org.saksi.core.names;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.corpus.Registries;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/** Prints how much time of a processor a key press in a pop-in takes with 50,000 agents and 50,000 canonical claims. Started by hand. */
public final class NamesBench {

	private static final int ENTRIES = 50_000;
	private static final int ROUNDS = 40;
	private static final String[] PARTS = { "Putra", "Wijaya", "Sari", "Rudi", "Hartono", "Lintang", "Kusuma", "Vladimir", "Putin", "Menteri",
			"Kementerian", "Pertahanan", "Nusa", "Selaka", "Gerasimov", "Peskov", "tentara", "Korea", "Utara", "jembatan", "wilayah", "dibebaskan" };

	private NamesBench() {
	}

	/** No arguments. */
	public static void main(String[] args) {
		Random random = new Random(7);
		Registry registry = RegistryFactory.eINSTANCE.createRegistry();
		for (int i = 0; i < ENTRIES; i++) {
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId("A" + i);
			agent.setName(words(random, 2) + ' ' + Integer.toString(random.nextInt(1 << 24), 36));
			agent.getAliases().add(words(random, 1) + ' ' + i);
			registry.getAgents().add(agent);
			CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
			claim.setId("K" + i);
			claim.setText(words(random, 9) + ' ' + Integer.toString(random.nextInt(1 << 24), 36));
			registry.getCanonicalClaims().add(claim);
		}
		Registries registries = new Registries(List.of(registry));
		time("prepared for the first time", 1, () -> RegistryNames.preparation(registries).run());
		time("opened again: agents", ROUNDS, () -> RegistryNames.agents(registries));
		time("opened again: canonical claims", ROUNDS, () -> RegistryNames.claims(registries));
		time("a copy of the registries, as for the rules", 5, () -> EcoreUtil.copyAll(registries.all()));
		time("refreshed after an entry was made", 9, registries::refresh);
		NameSearch<Agent> agents = RegistryNames.agents(registries);
		NameSearch<CanonicalClaim> claims = RegistryNames.claims(registries);
		for (String typed : List.of("", "p", "pu", "putin", "vladimir pu", "Presiden Rusia Vladimir Putin", "vpn", "kmnt")) {
			time("agents, typed: " + typed, ROUNDS, () -> agents.find(typed, 60));
		}
		for (String typed : List.of("t", "tentara", "tentara kor", "jbt", "seluruh wilayah telah dibebaskan oleh tentara dan jembatan di Korea Utara rusak")) {
			time("canonical claims, typed: " + typed, ROUNDS, () -> claims.find(typed, 60));
		}
		time("the agent of a new source", ROUNDS, () -> agents.withWords("Gerasimov Peskov", 2));
	}

	private static String words(Random random, int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(PARTS[random.nextInt(PARTS.length)]);
		}
		return String.join(" ", words);
	}

	private static void time(String what, int rounds, Runnable work) {
		double[] millis = new double[rounds];
		for (int i = 0; i < rounds; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			work.run();
			millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		System.out.printf("%-60s median %7.1f ms, longest %7.1f ms%n", what, millis[rounds / 2], millis[rounds - 1]);
	}
}
