package org.saksi.core.corrections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.corrections.LayerEdit.What;
import org.saksi.core.files.Layout;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.base.Identified;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/**
 * Makes corrections, however many files they are about, in one step of undo that is saved with them; a crash leaves all files old
 * or all new. What has changed since the list was made is left and told. One object does it once.
 */
public final class CorrectionGesture {

	private final CorpusStore store;
	private final String annotator;
	private final Consumer<Runnable> modelThread;
	private final List<Correction> left = Collections.synchronizedList(new ArrayList<>());
	private final Map<String, List<Correction>> byFile = new TreeMap<>();
	private final List<Correction> entries = new ArrayList<>();
	private CorpusView view;
	private CorrectionRights rights;
	private Registries registries;

	/**
	 * @param annotator   who corrects and whose registry gets new entries; {@code null} is the command line
	 * @param modelThread runs something on the thread of the models and waits for it
	 */
	public CorrectionGesture(CorpusStore store, String annotator, Consumer<Runnable> modelThread) {
		this.store = store;
		this.annotator = annotator;
		this.modelThread = modelThread;
	}

	/**
	 * Does it; not for the thread of the models.
	 *
	 * @param label    what undo is to be called
	 * @param accepted corrections with an {@link Correction#edit}
	 * @return those that were not made after all, refused, with the reason
	 * @throws CorpusException if a file is held by somebody else or cannot be written; then nothing is changed
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled; then nothing is changed
	 */
	public List<Correction> run(CorpusSession session, String label, List<Correction> accepted, IProgressMonitor monitor)
			throws CorpusException {
		modelThread.accept(() -> view = store.snapshot());
		rights = new CorrectionRights(view.corpus(), annotator);
		for (Correction correction : accepted) {
			switch (correction.edit()) {
			case LayerEdit edit -> byFile.computeIfAbsent(Layout.layer(edit.annotator(), edit.article()), file -> new ArrayList<>())
					.add(correction);
			case EntryEdit edit -> entries.add(correction);
			}
		}
		byFile.values().forEach(each -> each.sort(Comparator.comparing(correction -> what(correction))));
		registries = withNewEntries();
		if (!accepted.isEmpty()) {
			session.runOverCorpus(label, List.copyOf(byFile.keySet()), () -> {
				changeEntries(session);
				return null;
			}, this::change, modelThread, monitor);
		}
		return List.copyOf(left);
	}

	private static What what(Correction correction) {
		return ((LayerEdit) correction.edit()).what();
	}

	/** The registries as they will be, for the marks that name new entries. */
	private Registries withNewEntries() {
		List<Registry> all = new ArrayList<>(view.registries().all());
		Registry fresh = RegistryFactory.eINSTANCE.createRegistry();
		for (Correction correction : entries) {
			EntryEdit edit = (EntryEdit) correction.edit();
			if (edit.isNew()) {
				edit.make(fresh);
			}
		}
		all.add(fresh);
		return new Registries(all);
	}

	/** @return whose registry gets new entries: of the one who corrects, else the only one that there is; {@code null} if unclear */
	public static String owner(CorpusView corpus, String annotator) {
		if (annotator != null) {
			return annotator;
		}
		List<Registry> all = corpus.registries().all();
		return all.size() == 1 ? all.get(0).getAnnotator()
				: all.isEmpty() && corpus.corpus().getAnnotators().size() == 1 ? corpus.corpus().getAnnotators().get(0).getId() : null;
	}

	private void changeEntries(CorpusSession session) throws CorpusException {
		for (Correction correction : entries) {
			EntryEdit edit = (EntryEdit) correction.edit();
			Identified there = edit.entry(store.registries());
			String refusal = rights.refusal(edit);
			if (refusal != null) {
				left.add(correction.refused(refusal));
			} else if (edit.isNew()) {
				make(session, correction, edit, there);
			} else if (there == null || !edit.values().keySet().stream().allMatch(part -> EntryEdit.value(there, part).equals(edit.expected()))) {
				left.add(correction.refused(Messages.CorrectionGesture_changed));
			} else {
				session.registry(((Registry) there.eContainer()).getAnnotator());
				edit.set(edit.entry(store.registries()));
			}
		}
	}

	private void make(CorpusSession session, Correction correction, EntryEdit edit, Identified there) throws CorpusException {
		String owner = owner(view, annotator);
		if (owner == null) {
			left.add(correction.refused(Messages.CorrectionGesture_noOwner));
		} else if (there != null) {
			left.add(correction.refused(Messages.CorrectionGesture_taken));
		} else {
			edit.make(session.registry(owner));
		}
	}

	/** Changes a layer; files that no correction is about stay. */
	private void change(String file, Versioned root) throws CorpusException {
		List<Correction> corrections = byFile.get(file);
		if (corrections == null || !(root instanceof Layer layer)) {
			return;
		}
		Map<String, List<Correction>> removals = new LinkedHashMap<>();
		Marking marking = new Marking(text(layer), layer, RegistryFactory.eINSTANCE.createRegistry(), registries,
				new SchemeIndex(view.scheme()), annotator);
		List<Correction> backwards = corrections.stream().filter(each -> what(each) == What.REMOVE_HOP || what(each) == What.REMOVE_QUANTITY)
				.sorted(Comparator.comparing(each -> -((LayerEdit) each.edit()).index())).toList();
		for (Correction correction : corrections) {
			if (what(correction).compareTo(What.REMOVE_QUANTITY) < 0) {
				apply(correction, marking);
			}
		}
		backwards.forEach(correction -> apply(correction, marking));
		for (Correction correction : corrections) {
			if (what(correction) == What.UNLINK) {
				apply(correction, marking);
			} else if (what(correction) == What.REMOVE) {
				removals.computeIfAbsent(((LayerEdit) correction.edit()).mark(), mark -> new ArrayList<>()).add(correction);
			}
		}
		removals.values().forEach(each -> apply(each.get(0), marking));
	}

	private void apply(Correction correction, Marking marking) {
		LayerEdit edit = (LayerEdit) correction.edit();
		String refusal = rights.refusal(edit);
		String now = edit.now(marking.layer());
		if (refusal != null) {
			left.add(correction.refused(refusal));
		} else if (edit.what() == What.REMOVE && now == null) {
			return; // it went with something else
		} else if (now == null || !now.equals(edit.expected())) {
			left.add(correction.refused(Messages.CorrectionGesture_changed));
		} else {
			try {
				edit.apply(marking);
			} catch (CorpusException e) {
				left.add(correction.refused(e.getMessage()));
			}
		}
	}

	/** The text that the spans of the layer are in. */
	private ArticleText text(Layer layer) throws CorpusException {
		Article article = view.article(layer.getArticle());
		return layer.getTextVersion() >= TextVersions.currentVersion(article) ? new ArticleText(article)
				: new ArticleText(TextVersions.at(article, layer.getTextVersion()), new ArticleText(article).language(), List.of());
	}
}
