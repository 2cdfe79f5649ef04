package org.saksi.core.formats.selection;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.CorpusWrapper;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;

/**
 * The layers of the annotators and statuses that a request names. If it asks for {@link Layers#ADJUDICATED}, only those of
 * them that are adjudicated where an article has such a layer; several if several curators have adjudicated it.
 */
public final class ChosenLayers extends CorpusWrapper {

	private final ExportRequest request;

	/** The layers of {@code base} that {@code request} asks for. */
	public ChosenLayers(CorpusView base, ExportRequest request) {
		super(base);
		this.request = request;
	}

	/** @return whether a layer may be left out */
	private boolean isChoice() {
		return !request.annotators().isEmpty() || !request.statuses().isEmpty() || request.layers() == Layers.ADJUDICATED;
	}

	/**
	 * The annotators whose layers are chosen.
	 *
	 * @return in code point order
	 * @throws CorpusException if the status of a layer cannot be read
	 */
	public List<String> chosen(String articleId) throws CorpusException {
		List<String> all = base().annotators(articleId);
		if (!isChoice()) {
			return all;
		}
		List<String> kept = new ArrayList<>();
		List<String> adjudicated = new ArrayList<>();
		for (String annotator : all) {
			if (!request.annotators().isEmpty() && !request.annotators().contains(annotator)) {
				continue;
			}
			LayerStatus status = needsStatus() ? status(articleId, annotator) : null;
			if (request.statuses().isEmpty() || request.statuses().contains(status)) {
				kept.add(annotator);
				if (status == LayerStatus.ADJUDICATED) {
					adjudicated.add(annotator);
				}
			}
		}
		return List.copyOf(request.layers() == Layers.ADJUDICATED && !adjudicated.isEmpty() ? adjudicated : kept);
	}

	private boolean needsStatus() {
		return !request.statuses().isEmpty() || request.layers() == Layers.ADJUDICATED;
	}

	/**
	 * The status of a layer.
	 *
	 * @return {@code null} if there is no such layer
	 */
	LayerStatus status(String articleId, String annotator) throws CorpusException {
		if (base() instanceof CorpusStore store) {
			LayerSummary summary = store.summary(articleId).layer(annotator);
			if (summary != null) {
				return summary.status();
			}
		}
		Layer layer = base().layer(articleId, annotator);
		return layer == null ? null : layer.getStatus();
	}

	/** @return all who have a layer on the article, chosen or not */
	List<String> everybody(String articleId) {
		return base().annotators(articleId);
	}

	/** The chosen annotators; all if a status cannot be read, so that reading the layer says why. */
	@Override
	public List<String> annotators(String articleId) {
		try {
			return chosen(articleId);
		} catch (CorpusException e) {
			return base().annotators(articleId);
		}
	}

	@Override
	public Layer layer(String articleId, String annotator) throws CorpusException {
		if (isChoice() && !annotators(articleId).contains(annotator)) {
			return null;
		}
		return base().layer(articleId, annotator);
	}
}
