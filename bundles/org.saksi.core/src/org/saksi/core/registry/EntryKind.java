package org.saksi.core.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.AgentNames;
import org.saksi.model.base.Identified;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.registry.RegistryPackage.Literals;
import org.saksi.model.scheme.Base;

/**
 * What agents and canonical claims have in common: a name, fields, a place in a registry, being merged.
 *
 * @param <E> class of the entries
 */
public abstract class EntryKind<E extends Identified> {

	/** Agents. */
	public static final EntryKind<Agent> AGENT = new Agents();
	/** Canonical claims, whose name is their text. */
	public static final EntryKind<CanonicalClaim> CLAIM = new Claims();

	private final Base base;
	private final EAttribute name;
	private final EAttribute tag;
	private final EAttribute mergedInto;
	private final List<EAttribute> fields;

	private EntryKind(Base base, EAttribute name, EAttribute tag, EAttribute mergedInto, List<EAttribute> fields) {
		this.base = base;
		this.name = name;
		this.tag = tag;
		this.mergedInto = mergedInto;
		this.fields = fields;
	}

	/** @return the base of the mark type that holds the tag set of {@link #tagField()} */
	public final Base base() {
		return base;
	}

	/** @return the field that holds the name */
	public final EAttribute nameField() {
		return name;
	}

	/** @return the field that holds a tag of the scheme: the type, the kind */
	public final EAttribute tagField() {
		return tag;
	}

	/** @return the fields that hold one text each, the name first */
	public final List<EAttribute> fields() {
		return fields;
	}

	/** @return the text of a field, {@code null} where it is unset */
	public final String get(E entry, EAttribute field) {
		return (String) entry.eGet(field);
	}

	/** @return the name, else the id */
	public final String name(E entry) {
		String text = get(entry, name);
		return text == null || text.isBlank() ? entry.getId() : text;
	}

	/** @return the id of the entry that this one was merged into, or {@code null} */
	public final String mergedInto(E entry) {
		return get(entry, mergedInto);
	}

	final EAttribute mergedField() {
		return mergedInto;
	}

	/** @return the entry of exactly that id, or {@code null} */
	public abstract E stored(Registries registries, String id);

	/** @return the entry that stands for the id, or {@code null} */
	public abstract E resolved(Registries registries, String id);

	/** @return all entries, merged ones too */
	public abstract Collection<E> all(Registries registries);

	/** @return the list of a registry that holds such entries */
	public abstract EList<E> list(Registry registry);

	/** @return other names, to be changed in gestures only; {@code null} where entries have none */
	public abstract EList<String> aliases(E entry);

	/** @return where entries of these ids are used */
	public abstract List<Use> uses(UseIndex index, Set<String> ids);

	/** @return how often an entry is used */
	public abstract UseCounts.Count count(UseCounts counts, String id);

	abstract E create(Registries registries, String name);

	private static final class Agents extends EntryKind<Agent> {

		Agents() {
			super(Base.AGENT, Literals.AGENT__NAME, Literals.AGENT__TYPE, Literals.AGENT__MERGED_INTO,
					List.of(Literals.AGENT__NAME, Literals.AGENT__TYPE, Literals.AGENT__ROLE, Literals.AGENT__AFFILIATION,
							Literals.AGENT__COUNTRY));
		}

		@Override
		public Agent stored(Registries registries, String id) {
			return registries.storedAgent(id);
		}

		@Override
		public Agent resolved(Registries registries, String id) {
			return registries.agent(id);
		}

		@Override
		public Collection<Agent> all(Registries registries) {
			return registries.storedAgents();
		}

		@Override
		public EList<Agent> list(Registry registry) {
			return registry.getAgents();
		}

		@Override
		public EList<String> aliases(Agent entry) {
			return entry.getAliases();
		}

		@Override
		public List<Use> uses(UseIndex index, Set<String> ids) {
			return index.agentUses(ids);
		}

		@Override
		public UseCounts.Count count(UseCounts counts, String id) {
			return counts.agent(id);
		}

		@Override
		Agent create(Registries registries, String name) {
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId(new AgentNames(registries).newId(name));
			return agent;
		}
	}

	private static final class Claims extends EntryKind<CanonicalClaim> {

		Claims() {
			super(Base.CANONICAL_CLAIM, Literals.CANONICAL_CLAIM__TEXT, Literals.CANONICAL_CLAIM__KIND,
					Literals.CANONICAL_CLAIM__MERGED_INTO, List.of(Literals.CANONICAL_CLAIM__TEXT,
							Literals.CANONICAL_CLAIM__KIND, Literals.CANONICAL_CLAIM__EVENT, Literals.CANONICAL_CLAIM__SLOT));
		}

		@Override
		public CanonicalClaim stored(Registries registries, String id) {
			return registries.storedClaim(id);
		}

		@Override
		public CanonicalClaim resolved(Registries registries, String id) {
			return registries.canonicalClaim(id);
		}

		@Override
		public Collection<CanonicalClaim> all(Registries registries) {
			return registries.storedClaims();
		}

		@Override
		public EList<CanonicalClaim> list(Registry registry) {
			return registry.getCanonicalClaims();
		}

		@Override
		public EList<String> aliases(CanonicalClaim entry) {
			return null;
		}

		@Override
		public List<Use> uses(UseIndex index, Set<String> ids) {
			return index.claimUses(ids);
		}

		@Override
		public UseCounts.Count count(UseCounts counts, String id) {
			return counts.claim(id);
		}

		@Override
		CanonicalClaim create(Registries registries, String name) {
			CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
			claim.setId(registries.newClaimId());
			return claim;
		}
	}
}
