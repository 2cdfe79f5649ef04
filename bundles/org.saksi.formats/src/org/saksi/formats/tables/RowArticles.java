package org.saksi.formats.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import org.saksi.core.formats.ImportSource;
import org.saksi.core.text.NewsDates;
import org.saksi.core.xmi.XmlText;
import org.saksi.formats.tables.TableColumns.Column;
import org.saksi.formats.text.page.PageAnalyzer;
import org.saksi.formats.text.page.PageAnalysis;
import org.saksi.formats.text.page.PageHints;
import org.saksi.formats.text.page.PageMetadata.Field;
import org.saksi.formats.text.page.ZoneKind;
import org.saksi.formats.text.page.ZoneRange;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.Zone;

/** Makes articles of rows. */
final class RowArticles {

	private static final Map<Meaning, BiConsumer<Metadata, String>> SETTERS = Map.of(Meaning.URL, Metadata::setUrl, Meaning.AUTHOR,
			Metadata::setAuthor, Meaning.EDITOR, Metadata::setEditor, Meaning.MEDIUM, Metadata::setMedium, Meaning.SECTION,
			Metadata::setSection, Meaning.PLACE, Metadata::setPlace);

	private final ImportSource source;
	private final String format;
	private final String charset;
	private final String language;
	private final boolean manySheets;

	/** @param language of the corpus, or {@code null} */
	RowArticles(ImportSource source, String format, String charset, String language, boolean manySheets) {
		this.source = source;
		this.format = format;
		this.charset = charset;
		this.language = language;
		this.manySheets = manySheets;
	}

	/** @return the article of a row, or {@code null} if it has neither text nor headline nor address */
	Article article(TableRow row, TableColumns columns) {
		String headline = XmlText.clean(joined(row, columns.of(Meaning.HEADLINE), " ").replaceAll("\\s+", " ").strip());
		String body = XmlText.clean(joined(row, columns.of(Meaning.TEXT), "\n\n").strip());
		String address = joined(row, columns.of(Meaning.URL), " ").strip();
		if (headline.isEmpty() && body.isEmpty() && address.isEmpty()) {
			return null;
		}
		String text = headline.isEmpty() || body.startsWith(headline) ? body : body.isEmpty() ? headline : headline + "\n\n" + body;
		text = text.isEmpty() ? XmlText.clean(address) : text;
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id(row, columns));
		article.setFormat(format);
		article.setSourceFile(source.name());
		article.setCharset(charset);
		article.setText(text);
		Metadata metadata = ArticleFactory.eINSTANCE.createMetadata();
		article.setMetadata(metadata);
		PageAnalysis analysis = PageAnalyzer.analyze(text, new PageHints(source.name(), null, language),
				outline(text, headline.isEmpty() ? -1 : headline.length()));
		zones(article, analysis);
		metadata(row, columns, metadata);
		if (!headline.isEmpty()) {
			metadata.setHeadline(headline);
		}
		found(analysis, metadata, headline.isEmpty());
		return article;
	}

	private String id(TableRow row, TableColumns columns) {
		for (Column column : columns.of(Meaning.ID)) {
			String id = XmlText.clean(row.cell(column.number()).strip());
			if (!id.isEmpty() && id.length() <= 200) {
				return id;
			}
		}
		return source.stem() + (manySheets && !row.sheet().isEmpty() ? "-" + row.sheet() : "") + "-" + row.line();
	}

	private static String joined(TableRow row, List<Column> columns, String between) {
		List<String> parts = new ArrayList<>();
		for (Column column : columns) {
			String cell = row.cell(column.number());
			if (!cell.isBlank()) {
				parts.add(cell.strip());
			}
		}
		return String.join(between, parts);
	}

	/** The headline is known; all other lines are text, but what their words say they are not. */
	private static Map<Integer, ZoneKind> outline(String text, int headline) {
		Map<Integer, ZoneKind> kinds = new HashMap<>();
		int at = 0;
		for (String line : text.split("\n|\r", -1)) {
			if (!line.isBlank()) {
				int from = at + line.length() - line.stripLeading().length();
				kinds.put(from, at == 0 && headline >= 0 && line.length() == headline ? ZoneKind.HEADLINE
						: PageAnalyzer.furniture(line.strip()) == null ? ZoneKind.BODY : null);
			}
			at += line.length() + 1;
		}
		if (!kinds.containsValue(ZoneKind.BODY) && headline < 0) {
			kinds.replaceAll((offset, kind) -> ZoneKind.BODY);
		}
		return kinds;
	}

	private static void zones(Article article, PageAnalysis analysis) {
		for (ZoneRange range : analysis.zones()) {
			Zone zone = ArticleFactory.eINSTANCE.createZone();
			zone.setKind(range.kind().tag());
			zone.setStart(range.start());
			zone.setEnd(range.end());
			article.getZones().add(zone);
		}
	}

	private static void metadata(TableRow row, TableColumns columns, Metadata metadata) {
		for (Column column : columns.columns()) {
			String value = XmlText.clean(column.mapped(row.cell(column.number())));
			if (value.isEmpty()) {
				continue;
			}
			switch (column.meaning()) {
			case PUBLISHED -> {
				String iso = NewsDates.parse(value, null).map(date -> date.iso()).orElse(value.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? value : null);
				if (iso != null) {
					metadata.setPublished(iso);
				} else {
					metadata.getExtras().put(column.header(), value);
				}
			}
			case LANGUAGE -> metadata.setLanguage(value.toLowerCase(Locale.ROOT).split("[-_]")[0]);
			case EXTRA -> metadata.getExtras().put(column.header(), value);
			case SPLIT -> metadata.getExtras().put("split", value);
			default -> {
				if (SETTERS.containsKey(column.meaning())) {
					SETTERS.get(column.meaning()).accept(metadata, value);
				}
			}
			}
		}
	}

	/** What the text itself says, where no column does. */
	private static void found(PageAnalysis analysis, Metadata metadata, boolean headline) {
		if (metadata.getLanguage() == null) {
			metadata.setLanguage(analysis.metadata().get(Field.LANGUAGE));
		}
		if (metadata.getPlace() == null) {
			metadata.setPlace(analysis.metadata().get(Field.PLACE));
		}
		if (headline && metadata.getHeadline() == null) {
			metadata.setHeadline(analysis.metadata().get(Field.HEADLINE));
		}
	}
}
