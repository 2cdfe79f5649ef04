package org.saksi.formats.webannotation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

import org.saksi.core.offsets.Offsets;
import org.saksi.core.text.TextVersions;
import org.saksi.formats.json.JsonOut;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.Metadata;

/** Writes places in an article: the quote with its context, and the position in code points of the article's current text. */
final class Targets {

	private final JsonOut out;
	private final String source;
	private final String page;
	private final String text;
	private final Offsets offsets;

	Targets(JsonOut out, Article article, Names names) {
		this.out = out;
		source = names.article(article.getId());
		page = page(article.getMetadata());
		text = TextVersions.current(article);
		offsets = new Offsets(text);
	}

	/** @return the address of the page if it is one that the web has */
	private static String page(Metadata metadata) {
		String url = metadata == null ? null : metadata.getUrl();
		try {
			String scheme = url == null ? null : new URI(url).getScheme();
			return scheme != null && scheme.matches("(?i)https?") ? url : null;
		} catch (URISyntaxException e) {
			return null;
		}
	}

	String text() {
		return text;
	}

	/** The article itself, as the value of a key. */
	void article(String key) throws IOException {
		out.text(key, source);
	}

	/**
	 * A place, as the value of a key. Several segments become one composite: they are a target together.
	 *
	 * @param lost whether the span lost its place: only its quote is written
	 * @param role of the place in the body, or {@code null}
	 */
	void place(String key, Span span, boolean lost) throws IOException {
		if (span.segmentCount() == 1 || lost) {
			out.begin(key);
			specific(span, span.segment(0), lost);
			out.end();
			return;
		}
		out.begin(key).text("type", "Composite").beginList("items");
		for (Segment segment : span.segments()) {
			out.begin();
			specific(Span.anchored(text, segment.start(), segment.end()), segment, false);
			out.end();
		}
		out.endList().end();
	}

	/** What makes an object, which is begun, a specific resource. */
	void specific(Span span, Segment segment, boolean lost) throws IOException {
		out.text("type", "SpecificResource").text("source", source).text("scope", page).beginList("selector");
		out.begin().text("type", "TextQuoteSelector")
				.text("exact", span.quote() == null ? span.textIn(text) : span.quote()).text("prefix", span.prefix())
				.text("suffix", span.suffix()).end();
		if (!lost) {
			out.begin().text("type", "TextPositionSelector").number("start", codePoint(segment.start()))
					.number("end", codePoint(segment.end())).end();
		}
		out.endList();
	}

	private int codePoint(int utf16) {
		return offsets.toCodePoint(Math.max(0, Math.min(text.length(), utf16)));
	}
}
