package org.saksi.core.scheme;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.saksi.core.marking.LayerMarks;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/** What a layer holds that a scheme does not know: types, attributes and values. */
public final class SchemeOrphans {

	private SchemeOrphans() {
	}

	/** @return each once, as {@code MARK.ATTRIBUTE=VALUE}, whatever its type is called; empty for what is no layer */
	public static Set<String> of(Versioned root, Scheme scheme) {
		Set<String> orphans = new HashSet<>();
		if (root instanceof Layer layer) {
			SchemeIndex index = new SchemeIndex(scheme);
			for (Mark mark : LayerMarks.all(layer)) {
				collect(mark, index.type(mark), orphans);
			}
		}
		return orphans;
	}

	private static void collect(Mark mark, MarkType type, Set<String> orphans) {
		String name = mark.getId();
		if (type == null) {
			orphans.add(name);
		}
		for (Map.Entry<String, String> entry : mark.getAttributes()) {
			AttributeType attribute = SchemeIndex.attribute(type, entry.getKey());
			if (attribute == null) {
				orphans.add(name + "." + entry.getKey());
			} else if (entry.getValue() != null && AttributeCheck.problem(attribute, entry.getValue()) != null) {
				orphans.add(name + "." + entry.getKey() + "=" + entry.getValue());
			}
		}
	}
}
