package org.saksi.ui.editor.desk;

import java.util.stream.Collectors;

import org.saksi.core.corpus.Registries;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
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
