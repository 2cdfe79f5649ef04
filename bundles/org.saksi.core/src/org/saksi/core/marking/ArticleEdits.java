package org.saksi.core.marking;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.article.TextEdit;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

/** Gestures on an article: its zones, its metadata, corrections of its text. */
public final class ArticleEdits {

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private final Article article;
	private final SchemeIndex scheme;
	private final String annotator;
	private final Clock clock;

	/** Gestures on {@code article} by {@code annotator}; zone kinds are those of {@code scheme}. */
	public ArticleEdits(Article article, SchemeIndex scheme, String annotator) {
		this(article, scheme, annotator, Clock.systemUTC());
	}

	/** As the other constructor, with the clock that stamps text edits. */
	public ArticleEdits(Article article, SchemeIndex scheme, String annotator, Clock clock) {
		this.article = article;
		this.scheme = scheme;
		this.annotator = annotator;
		this.clock = clock;
	}

	/**
	 * Makes the lines that {@code [start, end)} touches a zone, without white space at its ends; a dateline is just the
	 * selected part of one line. Zones in the way are cut back, split or removed, so that zones stay disjoint; body joins
	 * body where nothing but white space is between.
	 *
	 * @param kind a tag of the scheme; {@code null} takes the lines out of all zones
	 */
	public void setZone(String kind, int start, int end) throws CorpusException {
		AttributeType kinds = SchemeIndex.attribute(scheme.type(Base.ZONE), "kind");
		String problem = kind == null || kinds == null ? null : AttributeCheck.problem(kinds, kind);
		if (problem != null) {
			throw new CorpusException(NLS.bind(Messages.Tag_wrong, "kind", problem));
		}
		new ZoneGesture(article.getZones(), TextVersions.current(article)).set(kind, start, end);
	}

	/**
	 * Sets a field of the metadata; an empty value unsets it.
	 *
	 * @param field name as in {@code saksi-jsonl}; {@code published} takes an ISO 8601 date, date-time, or date-time with
	 *              offset, {@code language} an ISO 639-1 code, {@code url} a web address
	 */
	public void setMetadata(String field, String value) throws CorpusException {
		EStructuralFeature feature = ArticlePackage.Literals.METADATA.getEStructuralFeature(field);
		if (!(feature instanceof EAttribute)) {
			throw new CorpusException(NLS.bind(Messages.Metadata_unknown, field));
		}
		String stripped = value == null || value.isBlank() ? null : value.strip();
		if (feature == ArticlePackage.Literals.METADATA__PUBLISHED && stripped != null && !isDate(stripped)) {
			throw new CorpusException(NLS.bind(Messages.Metadata_date, stripped));
		}
		if (feature == ArticlePackage.Literals.METADATA__LANGUAGE && stripped != null && !LANGUAGES.contains(stripped)) {
			throw new CorpusException(NLS.bind(Messages.Metadata_language, stripped));
		}
		if (feature == ArticlePackage.Literals.METADATA__URL && stripped != null && !isWebAddress(stripped)) {
			throw new CorpusException(NLS.bind(Messages.Metadata_url, stripped));
		}
		if (article.getMetadata() == null) {
			article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
		}
		article.getMetadata().eSet(feature, stripped);
	}

	private static boolean isWebAddress(String value) {
		try {
			URI uri = new URI(value);
			return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) && uri.getRawAuthority() != null;
		} catch (URISyntaxException e) {
			return false;
		}
	}

	private interface Parser {
		Object parse(CharSequence text);
	}

	private static boolean isDate(String value) {
		return parses(LocalDate::parse, value) || parses(LocalDateTime::parse, value)
				|| parses(OffsetDateTime::parse, value);
	}

	private static boolean parses(Parser parser, String value) {
		try {
			parser.parse(value);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}

	/**
	 * Records a correction of the text, in offsets of the current version, and carries the zones over. The layers are carried
	 * over by the store when they are loaded or saved next. Characters that XML cannot hold become U+FFFD.
	 *
	 * @return the recorded text edit, or {@code null} if it changes nothing
	 * @throws CorpusException if the range is not in the text or splits a surrogate pair
	 */
	public TextEdit editText(int start, int end, String replacement, String reason) throws CorpusException {
		String text = TextVersions.current(article);
		if (start < 0 || end < start || end > text.length() || splitsPair(text, start) || splitsPair(text, end)) {
			throw new CorpusException(NLS.bind(Messages.Text_range, start, end));
		}
		String clean = clean(replacement == null ? "" : replacement);
		if (text.substring(start, end).equals(clean)) {
			return null;
		}
		TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
		edit.setStart(start);
		edit.setEnd(end);
		edit.setText(clean);
		edit.setBy(annotator);
		edit.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
		edit.setReason(reason == null || reason.isBlank() ? null : reason.strip());
		article.getEdits().add(edit);
		new ZoneGesture(article.getZones(), TextVersions.current(article)).carry(start, end, clean.length());
		return edit;
	}

	private static boolean splitsPair(String text, int at) {
		return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
	}

	/** XML 1.0 production 2 (Char). */
	private static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> clean.appendCodePoint(
				c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 ? c
						: 0xFFFD));
		return clean.toString();
	}
}
