package org.saksi.core.formats.selection.majority;

import java.util.List;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;

/** What more than half of some layers of one article agree on; the package says how that is found. */
public final class MajorityLayer {

	private final Count count;
	private final Layer layer = MarksFactory.eINSTANCE.createLayer();

	private MajorityLayer(Count count) {
		this.count = count;
	}

	/**
	 * Counts the votes.
	 *
	 * @param layers    at least one, all of one article and in its current text version; not changed
	 * @param annotator whose layer the result is
	 */
	public static MajorityLayer of(List<Layer> layers, SchemeIndex scheme, Registries registries, String annotator) {
		MajorityLayer majority = new MajorityLayer(new Count(layers.stream().map(Voter::new).toList(), scheme, registries));
		majority.make(layers.get(0), annotator);
		return majority;
	}

	private void make(Layer first, String annotator) {
		layer.setArticle(first.getArticle());
		layer.setAnnotator(annotator);
		layer.setStatus(LayerStatus.DONE);
		layer.setVersion(first.getVersion());
		layer.setTextVersion(first.getTextVersion());
		Poll<String> versions = new Poll<>(CodePointOrder.INSTANCE);
		count.voters().forEach(voter -> versions.vote(voter.layer().getSchemeVersion(), voter));
		layer.setSchemeVersion(versions.winner());
		new PlacedMarks(count, layer).add();
		Attributions attributions = new Attributions(count, layer);
		attributions.add();
		new Stances(count, layer, attributions).add();
		new Links(count, layer).add();
		number(layer.getSources(), 's');
		number(layer.getCues(), 'q');
		number(layer.getClaims(), 'c');
		number(layer.getAttributions(), 'a');
		number(layer.getStances(), 't');
		number(layer.getMarks(), 'm');
	}

	private static void number(List<? extends Mark> marks, char letter) {
		int number = 1;
		for (Mark mark : marks) {
			mark.setId(letter + Integer.toString(number++));
		}
	}

	/** @return the layer; its marks have ids of their own */
	public Layer layer() {
		return layer;
	}

	/** @return the mark of {@link #layer} that a voter's mark of that id counts for, or {@code null} */
	public Mark counterpart(String voter, String id) {
		for (Voter each : count.voters()) {
			if (voter.equals(each.layer().getAnnotator())) {
				return count.became(LayerMarks.byId(each.layer(), id));
			}
		}
		return null;
	}
}
