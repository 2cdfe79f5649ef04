package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Versioned;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/**
 * A change of the scheme together with what it means for everything that stores its ids. It is previewed, and then done as
 * one step of undo over all files. Made by {@link SchemeMigrations}.
 */
public final class SchemeMigration {

	private final String label;
	private final Scheme before;
	private final SchemeIndex index;
	private final Consumer<Scheme> change;
	private final List<Rewrite> rewrites;
	private final boolean refuseUnfit;
	private final SchemeUse.Chosen chosen;

	/**
	 * @param scheme      as it is; copied
	 * @param change      changes a scheme that is equal to it
	 * @param rewrites    types after attributes
	 * @param refuseUnfit whether it is refused where values cannot be converted
	 */
	SchemeMigration(String label, Scheme scheme, Consumer<Scheme> change, List<Rewrite> rewrites, boolean refuseUnfit) {
		this(label, scheme, change, rewrites, refuseUnfit, SchemeUse.Chosen.ALL);
	}

	/** @param chosen says what in a file it is about */
	SchemeMigration(String label, Scheme scheme, Consumer<Scheme> change, List<Rewrite> rewrites, boolean refuseUnfit,
			SchemeUse.Chosen chosen) {
		this.label = label;
		before = EcoreUtil.copy(scheme);
		index = new SchemeIndex(before);
		this.change = change;
		this.rewrites = List.copyOf(rewrites);
		this.refuseUnfit = refuseUnfit;
		this.chosen = chosen;
	}

	/** @return what it does, localized */
	public String label() {
		return label;
	}

	/** @return the scheme as it will be, a copy */
	public Scheme result() {
		Scheme copy = EcoreUtil.copy(before);
		change.accept(copy);
		return copy;
	}

	/** @return what is wrong with the scheme as it will be, where that is not wrong now; empty if it can be done */
	public List<String> problems() {
		return SchemeGestures.newProblems(before, result());
	}

	/** Finds what would change; reads files that can be concerned. For any thread but that of the models. */
	public MigrationPreview preview(CorpusStore store, IProgressMonitor monitor) throws CorpusException {
		List<MigrationPreview.Part> parts = new ArrayList<>();
		StoredFiles files = new StoredFiles(store);
		if (!rewrites.isEmpty()) {
			files.visit(anyInLayers(), anyOf(Base.ZONE), words(), (where, root) -> add(parts, where, root), monitor);
			for (Registry registry : files.registries()) {
				add(parts, new StoredFiles.Where(Layout.registry(registry.getAnnotator()), null, registry.getAnnotator()), registry);
			}
		}
		return new MigrationPreview(List.copyOf(parts));
	}

	private boolean anyInLayers() {
		return rewrites.stream().map(each -> index.type(each.type())).anyMatch(type -> type == null || Holders.isInLayers(type.getBase()));
	}

	private boolean anyOf(Base base) {
		return rewrites.stream().map(each -> index.type(each.type())).anyMatch(type -> type != null && type.getBase() == base);
	}

	private Set<String> words() {
		Set<String> words = new HashSet<>();
		for (Rewrite rewrite : rewrites) {
			MarkType type = index.type(rewrite.type());
			if (type == null || Holders.isFixed(type.getBase()) && rewrite.values().isEmpty()) {
				return Set.of();
			}
			if (rewrite.words().isEmpty()) {
				return Set.of();
			}
			words.addAll(rewrite.words());
		}
		return words;
	}

	private void add(List<MigrationPreview.Part> parts, StoredFiles.Where where, Versioned root) {
		int changed = 0;
		int unfit = 0;
		List<MigrationPreview.Example> examples = new ArrayList<>();
		for (Holder holder : holders(where.file(), root)) {
			boolean counted = false;
			for (Rewrite rewrite : rewrites) {
				Rewrite.Outcome outcome = rewrite.outcome(holder);
				if (outcome == null) {
					continue;
				}
				changed += counted ? 0 : 1;
				counted = true;
				unfit += outcome.fits() ? 0 : 1;
				if (examples.size() < MigrationPreview.EXAMPLES || !outcome.fits()) {
					examples.add(new MigrationPreview.Example(holder.name(), holder.span() == null ? null : holder.span().quote(),
							outcome.before(), outcome.after(), outcome.fits()));
				}
			}
		}
		if (changed > 0) {
			examples.sort(java.util.Comparator.comparing(MigrationPreview.Example::fits));
			parts.add(new MigrationPreview.Part(where.file(), where.article(), where.annotator(), changed, unfit,
					List.copyOf(examples.subList(0, Math.min(MigrationPreview.EXAMPLES, examples.size())))));
		}
	}

	/** @return whether it is refused because values cannot be converted and no decision on them was made */
	public boolean isRefused(MigrationPreview preview) {
		return refuseUnfit && preview.unfit() > 0;
	}

	/**
	 * Does it, as one step, and saves what it changes. Nothing is changed if it fails or is cancelled.
	 *
	 * @param preview     as {@link #preview} gave it
	 * @param modelThread runs something on the thread of the models and waits for it
	 * @throws CorpusException if the scheme would be wrong or was changed since, values cannot be converted and no decision on
	 *                         them was made, or as {@link CorpusSession#runOverFiles}
	 */
	public void run(CorpusSession session, MigrationPreview preview, Consumer<Runnable> modelThread, IProgressMonitor monitor)
			throws CorpusException {
		List<String> problems = problems();
		if (!problems.isEmpty()) {
			throw new CorpusException(String.join("; ", problems));
		}
		if (isRefused(preview)) {
			throw new CorpusException(Messages.bind(Messages.SchemeMigration_unfit, preview.unfit()));
		}
		List<String> files = preview.parts().stream().filter(part -> part.article() != null).map(MigrationPreview.Part::file).toList();
		session.runOverFiles(label, files, () -> {
			changeRecords(session);
			return null;
		}, this::rewrite, modelThread, monitor);
	}

	private void changeRecords(CorpusSession session) throws CorpusException {
		Scheme scheme = session.scheme();
		if (!EcoreUtil.equals(scheme, before)) {
			throw new CorpusException(Messages.SchemeMigration_changedMeanwhile);
		}
		for (Registry registry : session.store().registries().all()) {
			String file = Layout.registry(registry.getAnnotator());
			if (holders(file, registry).stream()
					.anyMatch(holder -> rewrites.stream().anyMatch(rewrite -> rewrite.outcome(holder) != null))) {
				rewrite(file, session.registry(registry.getAnnotator()));
			}
		}
		change.accept(scheme);
		scheme.setSchemeVersion(SchemeVersions.next(before.getSchemeVersion()));
	}

	private List<Holder> holders(String file, Versioned root) {
		return chosen.in(file, Holders.of(root, index));
	}

	private void rewrite(String file, Versioned root) {
		for (Holder holder : holders(file, root)) {
			rewrites.forEach(rewrite -> rewrite.apply(holder));
		}
	}
}
