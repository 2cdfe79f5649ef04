package org.saksi.core.formats.selection.majority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.marking.LayerMarks;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;

/** Layers of several annotators who agree on most of a layer. */
final class Variants {

	private static final String[] NAMES = { "ani", "budi", "citra", "dewi", "eka" };

	private final Random random;

	Variants(long seed) {
		random = new Random(seed);
	}

	/** The layer, once an annotator; of each mark some leave it out, and some say something else about it. */
	List<Layer> of(Layer layer, int annotators, int disagreement) {
		List<Layer> variants = new ArrayList<>();
		for (int i = 0; i < annotators; i++) {
			Layer variant = EcoreUtil.copy(layer);
			variant.setAnnotator(NAMES[i]);
			variant.setStatus(random.nextInt(4) == 0 ? LayerStatus.ADJUDICATED : LayerStatus.DONE);
			Set<Mark> gone = new HashSet<>();
			for (Mark mark : LayerMarks.all(variant)) {
				if (random.nextInt(100) < disagreement) {
					change(mark, variant, gone);
				}
			}
			gone.forEach(EcoreUtil::delete);
			complete(variant);
			variants.add(variant);
		}
		return variants;
	}

	private void change(Mark mark, Layer variant, Set<Mark> gone) {
		switch (random.nextInt(4)) {
		case 0 -> gone.add(mark);
		case 1 -> mark.getAttributes().clear();
		case 2 -> {
			if (mark instanceof Source source) {
				source.setAgent("A" + random.nextInt(6));
			} else if (mark instanceof Attribution attribution) {
				attribution.getClaims().add(variant.getClaims().get(random.nextInt(variant.getClaims().size())));
			} else {
				mark.getAttributes().put("topics", "trade|war");
			}
		}
		default -> {
			if (mark instanceof Attribution attribution) {
				attribution.setCue(variant.getCues().get(random.nextInt(variant.getCues().size())));
				attribution.getChain().clear();
			} else if (mark.getAttributes().containsKey("polarity")) {
				mark.getAttributes().put("polarity", "report");
			}
		}
		}
	}

	/** What the rules ask for: no attribution without ends, no stance without a target. */
	static void complete(Layer layer) {
		layer.getAttributions().stream().filter(a -> a.getClaims().isEmpty() || a.getSources().isEmpty() && !a.isWriter())
				.toList().forEach(EcoreUtil::delete);
		layer.getStances().removeIf(s -> s.getClaim() == null && s.getCanonical() == null && s.getAgent() == null);
		layer.getMarks().forEach(mark -> mark.getLinks().removeIf(link -> link.getTargets().isEmpty()));
	}
}
