package org.saksi.formats.office.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.CorrectionGesture;
import org.saksi.core.corrections.EntryEdit;
import org.saksi.core.marking.AgentNames;
import org.saksi.core.names.RegistryNames;
import org.saksi.model.base.Identified;

/** Agents and canonical claims by what people write for them: ids, names and wordings; those that are not there yet are made. */
final class EntryNames {

	private final CorpusView corpus;
	private final Registries registries;
	private final String owner;
	private final Set<String> taken = new HashSet<>();
	private final Map<String, String> agents = new HashMap<>();
	private final Map<String, String> claims = new HashMap<>();
	private final List<Correction> made = new ArrayList<>();

	/** @param annotator who corrects, or {@code null} */
	EntryNames(CorpusView corpus, String annotator) {
		this.corpus = corpus;
		registries = corpus.registries();
		owner = CorrectionGesture.owner(corpus, annotator);
	}

	/** @return the new entries so far */
	List<Correction> made() {
		return made;
	}

	/**
	 * The id that is meant.
	 *
	 * @param agent an agent, or else a canonical claim
	 * @param words its id or, if there is none such, its name or wording; a new one is made of one that is not known
	 * @param row   where it is written
	 * @throws CorpusException if several are called so
	 */
	String id(boolean agent, String words, FileRow row) throws CorpusException {
		if (isId(agent, words)) {
			return words;
		}
		String fresh = (agent ? agents : claims).get(key(words));
		if (fresh != null) {
			return fresh;
		}
		List<? extends Identified> called = agent ? RegistryNames.agents(registries).called(words) : RegistryNames.claims(registries).called(words);
		if (called.size() > 1) {
			throw new CorpusException(NLS.bind(Messages.EntryNames_several, words, String.join(", ", called.stream().map(Identified::getId).toList())));
		}
		return called.isEmpty() ? make(agent, null, Map.of(agent ? "name" : "text", words), row) : called.get(0).getId();
	}

	/** @return whether an entry of the id is there or will be */
	boolean isId(boolean agent, String id) {
		return taken.contains(key(agent, id)) || (agent ? registries.agent(id) != null : registries.canonicalClaim(id) != null);
	}

	/**
	 * Makes a new entry.
	 *
	 * @param id     the id that it gets; {@code null} for one that is free
	 * @param values with a name or wording
	 */
	String make(boolean agent, String id, Map<String, String> values, FileRow row) throws CorpusException {
		String words = values.get(agent ? "name" : "text");
		if (owner == null) {
			throw new CorpusException(Messages.EntryNames_noOwner);
		}
		if (words == null || words.isBlank() || agent && AgentNames.key(words).isEmpty()) {
			throw new CorpusException(Messages.EntryNames_noName);
		}
		String free = id == null ? free(agent, words) : id;
		taken.add(key(agent, free));
		(agent ? agents : claims).put(key(words), free);
		EntryEdit edit = new EntryEdit(agent, free, true, null, values);
		made.add(new Correction(row.sheet(), row.number(), free, null, null, null, words, State.CHANGE, null, edit));
		return free;
	}

	private String free(boolean agent, String words) {
		String wish = agent ? new AgentNames(registries).newId(words) : registries.newClaimId();
		String id = wish;
		int number = agent ? 1 : Integer.parseInt(wish.replaceAll("\\D", ""));
		while (isId(agent, id)) {
			number++;
			id = agent ? wish + "_" + number : String.format(Locale.ROOT, "K%02d", number);
		}
		return id;
	}

	private static String key(boolean agent, String id) {
		return (agent ? "a " : "c ") + id;
	}

	private static String key(String words) {
		return words.strip().toLowerCase(Locale.ROOT);
	}

	/** @return whether the corpus has an event of the id */
	boolean isEvent(String id) {
		return corpus.corpus().getEvents().stream().anyMatch(event -> id.equals(event.getId()));
	}
}
