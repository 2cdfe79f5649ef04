package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;

/** The tags of the default scheme, to which tags of other schemes correspond: what rules and exports know. */
public final class SchemeMeanings {

	private static Scheme standard;

	private SchemeMeanings() {
	}

	/** @return the default scheme, or {@code null} where it cannot be found */
	private static synchronized Scheme standard() {
		if (standard == null) {
			try {
				standard = SchemeRegistry.get().load(SchemeRegistry.DEFAULT);
			} catch (CorpusException e) {
				return null;
			}
		}
		return standard;
	}

	/** @return the tags of the default scheme that a tag of the attribute can correspond to; empty for attributes it has not */
	public static List<Tag> of(AttributeType attribute) {
		Scheme known = standard();
		if (known == null || !(attribute.eContainer() instanceof MarkType type)) {
			return List.of();
		}
		AttributeType there = SchemeIndex.attribute(new SchemeIndex(known).type(type.getBase()), attribute.getId());
		return there == null ? List.of() : new ArrayList<>(there.getTags());
	}

	/** @return what a tag that is renamed means from then on: its old id, where the default scheme has it; else {@code null} */
	static String keep(Scheme scheme, SchemePath path) {
		AttributeType attribute = (AttributeType) new SchemePath(path.type(), path.attribute(), null).in(scheme);
		return of(attribute).stream().anyMatch(tag -> tag.getId().equals(path.tag())) ? path.tag() : null;
	}
}
