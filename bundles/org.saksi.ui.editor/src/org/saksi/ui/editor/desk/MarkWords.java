package org.saksi.ui.editor.desk;

import java.util.Locale;
import java.util.stream.Collectors;

import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.ArticleModel;

/** A mark in words: what it covers or, where it covers nothing, what it stands for. */
public final class MarkWords {

	private MarkWords() {
	}

	/** @return the words, maybe several lines; never {@code null} */
	public static String of(Mark mark, ArticleModel model) {
		if (mark.getSpan() != null && !(mark instanceof Stance)) {
			return words(mark, model);
		}
		return switch (mark) {
		case Source source -> agent(source, model);
		case Attribution attribution -> sources(attribution, model);
		case Stance stance -> name(stance.getHolder(), model) + " \u2013 " //$NON-NLS-1$
				+ stance.getAttributes().get("polarity"); //$NON-NLS-1$
		default -> mark.getId();
		};
	}

	private static String sources(Attribution attribution, ArticleModel model) {
		return attribution.isWriter() ? name(Registries.WRITER, model)
				: attribution.getSources().stream().map(source -> agent(source, model)).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** @return the way that the words took, from the sources over the hops; {@code null} where there are no hops */
	public static String path(Attribution attribution, ArticleModel model) {
		if (attribution.getChain().isEmpty()) {
			return null;
		}
		StringBuilder path = new StringBuilder(sources(attribution, model));
		attribution.getChain().forEach(hop -> path.append(" \u2192 ").append(name(hop.getAgent(), model))); //$NON-NLS-1$
		return path.toString();
	}

	/**
	 * A mark in a word or two, to be written beside it: the agent of a source, else the value of the first attribute with tags,
	 * else its type.
	 *
	 * @return the label in the language of the user interface; {@code null} for a source without an agent
	 */
	public static String label(Mark mark, ArticleModel model) {
		if (mark instanceof Source source) {
			return source.getAgent() == null ? null : name(source.getAgent(), model);
		}
		MarkType type = model.scheme().type(mark);
		if (type == null) {
			return null;
		}
		for (AttributeType attribute : type.getAttributes()) {
			Tag tag = SchemeIndex.tag(attribute, mark.getAttributes().get(attribute.getId()));
			if (tag != null) {
				return SchemeIndex.label(tag, Locale.getDefault());
			}
		}
		return SchemeIndex.label(type, Locale.getDefault());
	}

	/** @return the name of a source's agent, else its words, else what it is */
	public static String agent(Source source, ArticleModel model) {
		if (source.getAgent() != null) {
			return name(source.getAgent(), model);
		}
		return source.getSpan() == null ? Messages.MarkWords_implicit : words(source, model);
	}

	/** What a lost mark covered once. */
	private static String words(Mark mark, ArticleModel model) {
		return !mark.isLost() ? mark.getSpan().textIn(model.text().text())
				: mark.getSpan().quote() == null ? mark.getId() : mark.getSpan().quote();
	}

	/** @return the name of an agent, else its id; the writer has a name in the language of the user interface */
	public static String name(String agentId, ArticleModel model) {
		if (agentId == null) {
			return Messages.MarkWords_unknown;
		}
		return Registries.WRITER.equals(agentId) ? Messages.MarkWords_writer : model.registries().agentName(agentId);
	}
}
