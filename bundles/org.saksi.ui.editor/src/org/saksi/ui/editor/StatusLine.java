package org.saksi.ui.editor;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.desk.MarkWords;

/** What the status line says of an article and the caret in it. */
record StatusLine(String zone, String place, String mark, String annotator) {

	/** What is to be said of {@code sheet} now. */
	static StatusLine of(ArticleSheet sheet) {
		ArticleText text = sheet.model().text();
		int caret = sheet.page().caret();
		Mark active = sheet.desk().active();
		return new StatusLine(zone(sheet, text.zoneAt(caret)), place(sheet, text, caret),
				active == null ? Messages.StatusLine_noMark : active.getId() + " " + mark(sheet, active), //$NON-NLS-1$
				annotator(sheet));
	}

	/** The chain of the active attribution, where it has one, tells more than the words, which are on the page. */
	private static String mark(ArticleSheet sheet, Mark active) {
		Attribution attribution = sheet.desk().emphasis().attribution();
		String path = attribution == null ? null : MarkWords.path(attribution, sheet.model());
		return path == null ? sheet.desk().describe(active) : sheet.desk().typeLabel(active) + ": " + path; //$NON-NLS-1$
	}

	private static String annotator(ArticleSheet sheet) {
		String annotator = NLS.bind(Messages.StatusLine_annotator, sheet.model().annotator(), status(sheet));
		int seconds = sheet.model().activeSeconds();
		return seconds < 0 ? annotator : NLS.bind(Messages.StatusLine_minutes, annotator, seconds / 60);
	}

	private static String zone(ArticleSheet sheet, Zone zone) {
		if (zone == null) {
			return "\u2013"; //$NON-NLS-1$
		}
		AttributeType kinds = SchemeIndex.attribute(sheet.model().scheme().type(Base.ZONE), "kind"); //$NON-NLS-1$
		Tag tag = SchemeIndex.tag(kinds, zone.getKind());
		return tag == null ? zone.getKind() : SchemeIndex.label(tag, Locale.getDefault());
	}

	private static String place(ArticleSheet sheet, ArticleText text, int caret) {
		Segment selection = sheet.page().selection();
		if (selection.length() > 0) {
			int words = words(text, selection.start(), selection.end());
			return words == 1 ? Messages.StatusLine_selectedOne : NLS.bind(Messages.StatusLine_selected, words);
		}
		ArticleText.Sentence sentence = text.sentenceAt(caret);
		if (sentence == null) {
			return NLS.bind(Messages.StatusLine_sentences, text.sentences().size());
		}
		return NLS.bind(Messages.StatusLine_place, new Object[] { sentence.index() + 1, text.sentences().size(),
				words(text, sentence.place().start(), caret + 1), words(text, sentence.place().start(), sentence.place().end()) });
	}

	private static int words(ArticleText text, int start, int end) {
		return text.boundaries().wordAtOrAfter(end) - text.boundaries().wordAtOrAfter(start);
	}

	private static String status(ArticleSheet sheet) {
		return switch (sheet.model().layer().getStatus()) {
		case TODO -> Messages.Status_todo;
		case OPEN -> Messages.Status_open;
		case DONE -> Messages.Status_done;
		case ADJUDICATED -> Messages.Status_adjudicated;
		};
	}
}
