package org.saksi.core.store;

import java.util.List;

/**
 * What lists show of an article without reading it; as saved, not as edited in an open session.
 *
 * @param id        of the article
 * @param headline  or {@code null}, as the other metadata
 * @param medium    who published it
 * @param published ISO 8601
 * @param language  ISO 639-1
 * @param story     id of the story it belongs to, or {@code null}
 * @param sha256    of the imported bytes, or {@code null}
 * @param chars     length of the current text, in UTF-16 code units
 * @param layers    what the annotators did, by annotator
 * @param problems  number of findings when it was last checked
 */
public record ArticleSummary(String id, String headline, String medium, String published, String language, String story,
		String sha256, int chars, List<LayerSummary> layers, ProblemCount problems) {

	/** Keeps an unmodifiable list. */
	public ArticleSummary {
		layers = List.copyOf(layers);
	}

	/** @return the layer of an annotator, or {@code null} */
	public LayerSummary layer(String annotator) {
		for (LayerSummary layer : layers) {
			if (layer.annotator().equals(annotator)) {
				return layer;
			}
		}
		return null;
	}

	/** @return the number of marks with this in all layers; see {@link LayerSummary#marks()} */
	public int marks() {
		return layers.stream().mapToInt(LayerSummary::marks).sum();
	}

	ArticleSummary withStory(String other) {
		return new ArticleSummary(id, headline, medium, published, language, other, sha256, chars, layers, problems);
	}

	ArticleSummary withLayers(List<LayerSummary> other) {
		return new ArticleSummary(id, headline, medium, published, language, story, sha256, chars, other,
				ProblemCount.UNKNOWN);
	}

	ArticleSummary withProblems(ProblemCount number) {
		return new ArticleSummary(id, headline, medium, published, language, story, sha256, chars, layers, number);
	}
}
