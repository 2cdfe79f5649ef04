package org.saksi.core.formats.selection;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;

/**
 * Leaves out the marks that do not have one of the chosen tags. Choices for the same marks and attribute are alternatives;
 * others must all hold. Marks that no choice is about stay, but for what dangles:
 * <ul>
 * <li>An attribution loses the sources, claims and the cue that go. Without a claim it goes, and without a source unless the
 * writer claims.</li>
 * <li>A source, cue or claim that belonged to attributions goes when the last of them goes; one that never belonged to an
 * attribution stays.</li>
 * <li>A stance goes with its target and with its attribution. A claim does not go with its stances.</li>
 * <li>Links to what goes are taken away; a mark of an added type without a place goes with its last link. A comment goes
 * with its mark, and its answers with it.</li>
 * </ul>
 * Articles and layers stay, though nothing be left in them: they are examples of there being nothing of the kind.
 */
public final class TagFilter {

	private record Subject(String marks, String attribute) {
	}

	private final SchemeIndex scheme;
	private final Map<Subject, Set<String>> choices = new LinkedHashMap<>();

	/** Keeps what {@code tags} choose. */
	public TagFilter(SchemeIndex scheme, Collection<TagChoice> tags) {
		this.scheme = scheme;
		tags.stream().sorted().forEach(
				each -> choices.computeIfAbsent(new Subject(each.marks(), each.attribute()), key -> new HashSet<>()).add(each.tag()));
	}

	/** Changes the layer. */
	public void filter(Layer layer) {
		Set<Mark> gone = new HashSet<>();
		for (Mark mark : LayerMarks.all(layer)) {
			choices.forEach((subject, tags) -> {
				if (KnownTags.covers(scheme, subject.marks(), mark) && !has(mark, subject.attribute(), tags)) {
					gone.add(mark);
				}
			});
		}
		Pruning.prune(layer, gone, true);
	}

	private boolean has(Mark mark, String attribute, Set<String> tags) {
		String value = mark.getAttributes().get(attribute);
		if (value == null) {
			return false;
		}
		MarkType type = scheme.type(mark);
		AttributeType known = SchemeIndex.attribute(type, attribute);
		return known != null && known.isMany() ? AttributeValues.split(value).stream().anyMatch(tags::contains)
				: tags.contains(value);
	}
}
