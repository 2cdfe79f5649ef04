package org.saksi.core.marking;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

import org.saksi.core.corpus.Registries;
import org.saksi.core.names.NameSearch;
import org.saksi.core.names.RegistryNames;
import org.saksi.core.text.CueLexicon;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.Registry;

/** Finds agents by name or alias and makes ids of names. Case, diacritics, punctuation and a clitic <i>-nya</i> do not matter. */
public final class AgentNames {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Pattern NO_ID = Pattern.compile("[^A-Z0-9]+");
	private static final int LONGEST_ID = 40;

	private final Registries registries;

	/** Names in these registries. */
	public AgentNames(Registries registries) {
		this.registries = registries;
	}

	/** What two spellings of one name have in common: words in lower case without diacritics, joined by one space. */
	public static String key(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	/** The agents that have the name, those whose name it is before those whose alias it is; by id. */
	List<Agent> find(String name) {
		NameSearch<Agent> agents = RegistryNames.agents(registries);
		List<Agent> found = agents.called(name);
		String key = key(name);
		if (found.isEmpty() && key.endsWith("nya")) {
			String stem = CueLexicon.stem(key).strip();
			found = stem.length() < 3 ? found : agents.called(stem);
		}
		return found;
	}

	/**
	 * The id of the one agent that the words can mean: the only one that has them among the words of a name, if they are where the
	 * name of a person begins or ends or where another name begins; {@code null} if none or several do.
	 */
	String meant(String words) {
		List<Agent> found = RegistryNames.agents(registries).withWords(words, 2);
		if (found.size() != 1) {
			return null;
		}
		Agent agent = found.get(0);
		String key = key(words);
		boolean person = "person".equals(agent.getType());
		boolean fits = RegistryNames.names(agent).stream().map(AgentNames::key)
				.anyMatch(name -> (name + ' ').startsWith(key + ' ') || person && (' ' + name).endsWith(' ' + key));
		return fits ? agent.getId() : null;
	}

	/** An id made of a name: {@code VALERY_GERASIMOV}, numbered where any registry has it already, merged entries included. */
	public String newId(String name) {
		Set<String> taken = new HashSet<>();
		taken.add(Registries.WRITER);
		for (Registry registry : registries.all()) {
			registry.getAgents().forEach(agent -> taken.add(agent.getId()));
		}
		String slug = slug(name);
		String id = slug;
		for (int i = 2; taken.contains(id); i++) {
			id = slug + "_" + i;
		}
		return id;
	}

	private static String slug(String name) {
		String latin = key(name);
		if (!latin.chars().allMatch(c -> c < 0x80)) {
			latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(latin);
		}
		String slug = NO_ID.matcher(latin.toUpperCase(Locale.ROOT)).replaceAll("_");
		slug = slug.length() > LONGEST_ID ? slug.substring(0, LONGEST_ID) : slug;
		slug = slug.replaceAll("^_+|_+$", "");
		return slug.isEmpty() ? "AGENT" : slug;
	}
}
