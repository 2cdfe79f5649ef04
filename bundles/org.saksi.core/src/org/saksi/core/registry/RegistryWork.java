package org.saksi.core.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.RegistryHistory;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Identified;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;

/** One annotator at work on the registries of a corpus. It belongs to the thread that opened it, as its session does. */
public final class RegistryWork implements AutoCloseable {

	private final CorpusStore store;
	private final String annotator;
	private final CorpusSession session;
	private final RegistryHistory history;
	private final EntryGestures<Agent> agents;
	private final EntryGestures<CanonicalClaim> claims;
	private final ClaimLinks links;

	/**
	 * Opens all registries for gestures.
	 *
	 * @param annotator who works; new entries go to this annotator's registry
	 * @throws CorpusException if the scheme cannot be read
	 */
	public RegistryWork(CorpusStore store, String annotator) throws CorpusException {
		this.store = store;
		this.annotator = annotator;
		session = store.corpusSession();
		try {
			for (Registry registry : List.copyOf(store.registries().all())) {
				session.registry(registry.getAnnotator());
			}
		} catch (CorpusException | RuntimeException e) {
			session.close();
			throw e;
		}
		history = session.registryHistory();
		agents = new EntryGestures<>(this, EntryKind.AGENT);
		claims = new EntryGestures<>(this, EntryKind.CLAIM);
		links = new ClaimLinks(this);
	}

	/** @return the corpus */
	public CorpusStore store() {
		return store;
	}

	/** @return who works */
	public String annotator() {
		return annotator;
	}

	/** @return the session that the gestures run in */
	public CorpusSession session() {
		return session;
	}

	/** @return undo, redo and saving of these gestures */
	public RegistryHistory history() {
		return history;
	}

	/** @return the union of the registries, kept up to date */
	public Registries registries() {
		return store.registries();
	}

	/** @return gestures over agents */
	public EntryGestures<Agent> agents() {
		return agents;
	}

	/** @return gestures over canonical claims */
	public EntryGestures<CanonicalClaim> claims() {
		return claims;
	}

	/** @return gestures over entries of a kind */
	@SuppressWarnings("unchecked")
	public <E extends Identified> EntryGestures<E> entries(EntryKind<E> kind) {
		return (EntryGestures<E>) (kind == EntryKind.AGENT ? agents : claims);
	}

	/** @return gestures over the links between canonical claims */
	public ClaimLinks links() {
		return links;
	}

	<T> T run(String label, Callable<T> gesture) throws CorpusException {
		return history.run(annotator, label, gesture);
	}

	/** Uses in layers that gestures have changed and that may not be saved yet, so that no index knows them. */
	Set<Use> unsavedUses(EntryKind<?> kind, Set<String> ids) {
		Set<Use> found = new LinkedHashSet<>();
		session.layers().forEach(
				layer -> new LayerUses(layer, UnaryOperator.identity()).collect(kind == EntryKind.AGENT, ids, found));
		return found;
	}

	/** The registry of the annotator at work. */
	Registry own() throws CorpusException {
		return session.registry(annotator);
	}

	/** Lets a registry that came after this was opened take part. */
	void open(Registry registry) throws CorpusException {
		if (registry != null) {
			session.registry(registry.getAnnotator());
		}
	}

	/** Gives the session back. What is not saved stays in the journal. */
	@Override
	public void close() {
		session.close();
	}
}
