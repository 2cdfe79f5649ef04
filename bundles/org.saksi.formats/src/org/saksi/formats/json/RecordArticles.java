package org.saksi.formats.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.files.Ids;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.PlainArticles;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.article.Article;
import org.saksi.model.article.Metadata;

/**
 * Articles in records of other tools, which have a text and any further keys: those that our metadata has become metadata, the
 * others are kept with it as they are.
 */
public final class RecordArticles {

	/** The key of the id, which we write and read. */
	public static final String ID = "article_id";

	private record Field(Function<Metadata, String> get, BiConsumer<Metadata, String> set) {
	}

	private static final Map<String, Field> FIELDS = new LinkedHashMap<>();

	static {
		FIELDS.put("medium", new Field(Metadata::getMedium, Metadata::setMedium));
		FIELDS.put("headline", new Field(Metadata::getHeadline, Metadata::setHeadline));
		FIELDS.put("author", new Field(Metadata::getAuthor, Metadata::setAuthor));
		FIELDS.put("editor", new Field(Metadata::getEditor, Metadata::setEditor));
		FIELDS.put("published", new Field(Metadata::getPublished, Metadata::setPublished));
		FIELDS.put("place", new Field(Metadata::getPlace, Metadata::setPlace));
		FIELDS.put("section", new Field(Metadata::getSection, Metadata::setSection));
		FIELDS.put("language", new Field(Metadata::getLanguage, Metadata::setLanguage));
		FIELDS.put("url", new Field(Metadata::getUrl, Metadata::setUrl));
	}

	private RecordArticles() {
	}

	/**
	 * An article. Without a given id, one of the same text that is there already takes its layers.
	 *
	 * @param given    its id, or {@code null}
	 * @param proposed its id where none is given
	 * @param format   id of the format
	 * @param language of the corpus, or {@code null}
	 */
	public static Article article(String given, String proposed, String text, String format, String language) {
		Article article = PlainArticles.article(given == null ? proposed : XmlText.clean(given), text, format, language);
		if (given == null) {
			article.setSha256(Ids.sha256(text.getBytes(StandardCharsets.UTF_8)));
		}
		return article;
	}

	/** Takes a key of the record. */
	public static void take(Article article, String key, JsonNode value, Account account) {
		Field field = FIELDS.get(key);
		if (field != null && value.isTextual()) {
			field.set().accept(article.getMetadata(), XmlText.clean(value.textValue()));
		} else {
			article.getMetadata().getExtras().put(XmlText.clean(key), XmlText.clean(value.toString()));
			account.count(Report.Kind.NOTED, NLS.bind(Messages.RecordArticles_kept, key), 0);
		}
	}

	/** Writes id, metadata and what was kept as keys of an object that is begun. */
	public static void write(Article article, JsonOut out) throws IOException {
		out.text(ID, article.getId());
		Metadata metadata = article.getMetadata();
		if (metadata == null) {
			return;
		}
		for (Map.Entry<String, Field> field : FIELDS.entrySet()) {
			out.text(field.getKey(), field.getValue().get().apply(metadata));
		}
		for (Map.Entry<String, String> extra : metadata.getExtras()) {
			if (!FIELDS.containsKey(extra.getKey()) && !extra.getKey().equals(ID) && !extra.getKey().equals("text")) {
				out.value(extra.getKey(), tree(extra.getValue()));
			}
		}
	}

	private static Object tree(String json) {
		try {
			return Json.MAPPER.readTree(json);
		} catch (IOException e) {
			return json;
		}
	}
}
