package org.saksi.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.AgentNames;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.team.Visibility;
import org.saksi.model.base.Identified;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.AttributeType;

/**
 * Gestures over the agents, or over the canonical claims: each is one step of undo. Entries are named by the ids that they are
 * stored with. A gesture on an entry of another annotator fails with who has it where its file is locked.
 *
 * @param <E> class of the entries
 */
public final class EntryGestures<E extends Identified> {

	private final RegistryWork work;
	private final EntryKind<E> kind;

	EntryGestures(RegistryWork work, EntryKind<E> kind) {
		this.work = work;
		this.kind = kind;
	}

	/** @return what the entries are */
	public EntryKind<E> kind() {
		return kind;
	}

	private <T> T run(String label, String name, Callable<T> gesture) throws CorpusException {
		return work.run(NLS.bind(label, name), gesture);
	}

	/** The entry of that id, in a file whose changes are recorded. */
	private E entry(String id) throws CorpusException {
		E entry = kind.stored(work.registries(), id);
		if (entry != null) {
			work.open((Registry) entry.eContainer());
			entry = kind.stored(work.registries(), id); // opening may have read the file again
		}
		if (entry == null) {
			throw new CorpusException(NLS.bind(Messages.Entry_unknown, id));
		}
		return entry;
	}

	private String name(String id) throws CorpusException {
		return kind.name(entry(id));
	}

	/** @return the annotator whose registry has the entry; {@code null} for an unknown one */
	public String madeBy(String id) {
		E entry = kind.stored(work.registries(), id);
		return entry != null && entry.eContainer() instanceof Registry registry ? registry.getAnnotator() : null;
	}

	/** @return ids of the entries that stand behind one: its own, and those of all that were merged into it */
	public Set<String> standingFor(String id) {
		Set<String> ids = new LinkedHashSet<>();
		ids.add(id);
		for (E each : kind.all(work.registries())) {
			if (isBehind(each, id)) {
				ids.add(each.getId());
			}
		}
		return ids;
	}

	/** Whether an entry was merged into {@code id}, which may itself be merged, in one step or more. */
	private boolean isBehind(E entry, String id) {
		Set<String> seen = new HashSet<>();
		String into = kind.mergedInto(entry);
		while (into != null && seen.add(into)) {
			if (into.equals(id)) {
				return true;
			}
			E next = kind.stored(work.registries(), into);
			into = next == null ? null : kind.mergedInto(next);
		}
		return false;
	}

	// --- one entry

	/**
	 * Makes an entry in the registry of the annotator at work.
	 *
	 * @param name   not blank
	 * @param values of other fields; blank ones are left unset
	 * @throws CorpusException if the name is blank or a tag is not of the scheme
	 */
	public E create(String name, Map<EAttribute, String> values) throws CorpusException {
		String stripped = checkName(name);
		return run(Messages.Entry_create, stripped, () -> createNow(stripped, values));
	}

	private E createNow(String name, Map<EAttribute, String> values) throws CorpusException {
		Registry own = work.own();
		E entry = kind.create(work.registries(), name);
		entry.eSet(kind.nameField(), name);
		for (Map.Entry<EAttribute, String> value : values.entrySet()) {
			put(entry, value.getKey(), value.getValue());
		}
		kind.list(own).add(entry);
		work.registries().refresh();
		return entry;
	}

	private static String checkName(String name) throws CorpusException {
		if (name == null || name.isBlank()) {
			throw new CorpusException(Messages.Entry_noName);
		}
		return name.strip();
	}

	private void put(E entry, EAttribute field, String value) throws CorpusException {
		String text = value == null || value.isBlank() ? null : value.strip();
		if (field == kind.nameField()) {
			text = checkName(value);
		}
		if (Objects.equals(kind.get(entry, field), text)) {
			return;
		}
		if (field == kind.tagField() && text != null) {
			AttributeType type = SchemeIndex.attribute(new SchemeIndex(work.store().scheme()).type(kind.base()), field.getName());
			String problem = type == null ? null : AttributeCheck.problem(type, text);
			if (problem != null) {
				throw new CorpusException(problem);
			}
		}
		entry.eSet(field, text);
	}

	/**
	 * Changes a field.
	 *
	 * @param value blank or {@code null} to leave it unset, which the name cannot be
	 */
	public void set(String id, EAttribute field, String value) throws CorpusException {
		run(Messages.Entry_change, name(id), () -> {
			put(entry(id), field, value);
			return null;
		});
	}

	/** Gives an entry another name; on wish the old one becomes an alias, where entries have aliases. */
	public void rename(String id, String name, boolean keepOld) throws CorpusException {
		String stripped = checkName(name);
		run(Messages.Entry_rename, stripped, () -> {
			E entry = entry(id);
			String old = kind.name(entry);
			put(entry, kind.nameField(), stripped);
			EList<String> aliases = kind.aliases(entry);
			if (aliases != null) {
				aliases.removeIf(stripped::equals);
				if (keepOld && !old.equals(stripped) && !aliases.contains(old)) {
					aliases.add(old);
				}
			}
			return null;
		});
	}

	/** Gives an entry these aliases; blank ones, and those that are there already, are passed over. */
	public void setAliases(String id, List<String> aliases) throws CorpusException {
		List<String> wanted = aliases.stream().map(String::strip).filter(alias -> !alias.isEmpty()).distinct().toList();
		run(Messages.Entry_aliases, name(id), () -> {
			replace(kind.aliases(entry(id)), wanted);
			return null;
		});
	}

	private static void replace(EList<String> aliases, List<String> wanted) {
		if (!aliases.equals(wanted)) {
			aliases.clear();
			aliases.addAll(wanted);
		}
	}

	// --- merging

	/**
	 * Tells what {@link #merge} will do.
	 *
	 * @param uses {@code null} where uses are not counted yet; then they are 0
	 */
	public MergePreview preview(String survivor, Collection<String> others, UseIndex uses) throws CorpusException {
		E stays = entry(survivor);
		List<E> go = others(stays, others);
		Set<String> ids = new HashSet<>();
		go.forEach(each -> ids.addAll(standingFor(each.getId())));
		Visibility visible = visible();
		List<Use> moving = uses == null ? List.of() : kind.uses(uses, ids).stream().filter(use -> visible.sees(use.annotator())).toList();
		Set<String> foreign = new TreeSet<>();
		go.forEach(each -> foreign.add(madeBy(each.getId())));
		List<String> aliases = newAliases(stays, go);
		List<MergePreview.Field> fields = fields(stays, go);
		if (!aliases.isEmpty() || fields.stream().anyMatch(each -> kind.get(stays, each.attribute()) == null)) {
			foreign.add(madeBy(survivor));
		}
		foreign.remove(work.annotator());
		return new MergePreview(survivor, go.stream().map(Identified::getId).toList(), moving.size(),
				(int) moving.stream().map(Use::article).distinct().count(), !visible.seesAll(), aliases, fields, List.copyOf(foreign));
	}

	/** What is in the layers that somebody does not see is not told by counts either. */
	private Visibility visible() {
		return Visibility.of(work.store().corpus(), work.annotator());
	}

	private List<MergePreview.Field> fields(E stays, List<E> go) {
		List<MergePreview.Field> fields = new ArrayList<>();
		for (EAttribute field : kind.fields()) {
			Set<String> values = new LinkedHashSet<>();
			values.add(kind.get(stays, field));
			go.forEach(each -> values.add(kind.get(each, field)));
			values.remove(null);
			if (field != kind.nameField() && !values.isEmpty()) {
				fields.add(new MergePreview.Field(field, List.copyOf(values)));
			}
		}
		return fields;
	}

	/** The entries that go, in order; refuses what cannot be merged. */
	private List<E> others(E stays, Collection<String> ids) throws CorpusException {
		List<E> others = new ArrayList<>();
		for (String id : new LinkedHashSet<>(ids)) {
			if (!id.equals(stays.getId())) {
				others.add(entry(id));
			}
		}
		boolean merged = kind.mergedInto(stays) != null || others.stream().anyMatch(each -> kind.mergedInto(each) != null);
		if (others.isEmpty() || merged) {
			throw new CorpusException(merged ? Messages.Entry_mergedAlready : Messages.Entry_mergeTwo);
		}
		if (others.stream().anyMatch(each -> Registries.WRITER.equals(each.getId()))) {
			throw new CorpusException(Messages.Entry_writer);
		}
		return others;
	}

	private List<String> newAliases(E stays, List<E> go) {
		EList<String> there = kind.aliases(stays);
		if (there == null) {
			return List.of();
		}
		Set<String> known = new HashSet<>();
		known.add(AgentNames.key(kind.name(stays)));
		there.forEach(alias -> known.add(AgentNames.key(alias)));
		List<String> added = new ArrayList<>();
		for (E each : go) {
			List<String> names = new ArrayList<>();
			names.add(kind.name(each));
			names.addAll(kind.aliases(each));
			names.stream().filter(name -> known.add(AgentNames.key(name))).forEach(added::add);
		}
		return added;
	}

	/**
	 * Merges entries: from now on one stands for all. It gets the others' names and aliases as aliases, and their values where
	 * it has none. Layers stay as they are.
	 *
	 * @param chosen values for the survivor where the entries disagree; it keeps its own where nothing is chosen
	 * @throws CorpusException if an entry is unknown or merged already, or there is nothing to merge
	 */
	public void merge(String survivor, Collection<String> others, Map<EAttribute, String> chosen) throws CorpusException {
		run(Messages.Entry_merge, name(survivor), () -> {
			E stays = entry(survivor);
			List<E> go = others(stays, others);
			for (MergePreview.Field field : fields(stays, go)) {
				put(stays, field.attribute(), chosen.getOrDefault(field.attribute(), field.values().get(0)));
			}
			List<String> aliases = newAliases(stays, go);
			if (!aliases.isEmpty()) {
				kind.aliases(stays).addAll(aliases);
			}
			for (E each : go) {
				each.eSet(kind.mergedField(), survivor);
			}
			return null;
		});
	}

	/**
	 * Takes a merge back: the entry stands for itself again, and the other one loses the aliases that are its names. What was
	 * merged into it before comes with it.
	 */
	public void unmerge(String id) throws CorpusException {
		run(Messages.Entry_unmerge, name(id), () -> {
			E entry = entry(id);
			String into = kind.mergedInto(entry);
			if (into == null) {
				throw new CorpusException(NLS.bind(Messages.Entry_notMerged, kind.name(entry)));
			}
			E stood = kind.resolved(work.registries(), id);
			entry.eSet(kind.mergedField(), null);
			if (stood != entry && kind.aliases(stood) != null) {
				Set<String> names = new HashSet<>(kind.aliases(entry));
				names.add(kind.name(entry));
				E other = entry(stood.getId());
				List<String> kept = kind.aliases(other).stream().filter(alias -> !names.contains(alias)).toList();
				replace(kind.aliases(other), kept);
			}
			return null;
		});
	}

	// --- uses

	/**
	 * Makes an entry of some uses of another one, with its fields.
	 *
	 * @param uses    those that the new entry gets; in others' layers they stay
	 * @param aliases those of its aliases that go to the new entry
	 */
	public Moved split(String id, String name, Collection<Use> uses, Collection<String> aliases) throws CorpusException {
		String stripped = checkName(name);
		return run(Messages.Entry_split, name(id), () -> {
			E from = entry(id);
			Map<EAttribute, String> values = new LinkedHashMap<>();
			kind.fields().stream().filter(field -> field != kind.nameField() && kind.get(from, field) != null)
					.forEach(field -> values.put(field, kind.get(from, field)));
			E made = createNow(stripped, values);
			if (kind.aliases(made) != null) {
				List<String> going = kind.aliases(from).stream()
						.filter(alias -> aliases.contains(alias) || alias.equals(stripped)).toList();
				kind.aliases(made).addAll(going.stream().filter(alias -> !alias.equals(stripped)).toList());
				replace(kind.aliases(from), kind.aliases(from).stream().filter(alias -> !going.contains(alias)).toList());
			}
			return new UseRewriter(work).move(uses, made.getId());
		});
	}

	/** Gives uses to another entry; in others' layers they stay. */
	public Moved reassign(Collection<Use> uses, String to) throws CorpusException {
		return run(Messages.Entry_reassign, name(to), () -> new UseRewriter(work).move(uses, entry(to).getId()));
	}

	private String used(String name, Set<Use> all) {
		Visibility visible = visible();
		List<Use> seen = all.stream().filter(use -> visible.sees(use.annotator())).toList();
		return seen.isEmpty() ? NLS.bind(Messages.Entry_usedHidden, name)
				: NLS.bind(Messages.Entry_used, new Object[] { name, seen.size(), seen.stream().map(Use::article).distinct().count() });
	}

	/**
	 * Removes entries that nothing uses, with what was merged into them and with the links that they have.
	 *
	 * @throws CorpusException if one is used, also in layers that the annotator at work does not see, or not all layers are read yet
	 */
	public void remove(Collection<String> ids, UseIndex uses) throws CorpusException {
		if (!uses.isComplete()) {
			throw new CorpusException(Messages.Entry_notCounted);
		}
		Set<String> all = new LinkedHashSet<>();
		for (String id : ids) {
			Set<String> behind = standingFor(entry(id).getId());
			Set<Use> found = new LinkedHashSet<>(kind.uses(uses, behind));
			found.addAll(work.unsavedUses(kind, behind));
			if (!found.isEmpty()) {
				throw new CorpusException(used(name(id), found));
			}
			all.addAll(behind);
		}
		String label = ids.size() == 1 ? name(ids.iterator().next()) : Integer.toString(ids.size());
		run(Messages.Entry_remove, label, () -> {
			for (String id : all) {
				E entry = entry(id);
				kind.list((Registry) entry.eContainer()).remove(entry);
			}
			if (kind == EntryKind.CLAIM) {
				work.links().removeAllOf(all);
			}
			return null;
		});
	}
}
