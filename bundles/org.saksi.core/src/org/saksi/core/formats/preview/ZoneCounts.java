package org.saksi.core.formats.preview;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.article.Zone;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

/** Counts the zones of a corpus. */
public final class ZoneCounts {

	private ZoneCounts() {
	}

	/**
	 * Counts.
	 *
	 * @return kind to number of zones: the kinds of the scheme in their order, 0 for those that no article has, then others
	 * @throws CorpusException if an article cannot be read
	 */
	public static Map<String, Integer> of(CorpusView corpus, IProgressMonitor monitor) throws CorpusException {
		Map<String, Integer> counts = new LinkedHashMap<>();
		AttributeType kind = SchemeIndex.attribute(new SchemeIndex(corpus.scheme()).type(Base.ZONE), "kind");
		if (kind != null) {
			kind.getTags().forEach(tag -> counts.put(tag.getId(), 0));
		}
		SubMonitor progress = SubMonitor.convert(monitor, corpus.articleIds().size());
		for (String id : corpus.articleIds()) {
			progress.split(1);
			for (Zone zone : corpus.article(id).getZones()) {
				counts.merge(zone.getKind(), 1, Integer::sum);
			}
		}
		return counts;
	}
}
