package org.saksi.formats.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.saksi.formats.text.page.PageMetadata.Field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself for machines: JSON-LD and microdata of schema.org, OpenGraph, other {@code meta} elements, {@code link}s,
 * {@code time} elements. The most telling comes first.
 */
final class MachineData {

	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
			.enable(JsonReadFeature.ALLOW_TRAILING_COMMA).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
			.enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
	/** Larger blocks of JSON-LD are whole stores of goods. */
	private static final int MOST_CHARACTERS = 2_000_000;
	private static final int MOST_OBJECTS = 2000;
	private static final Set<String> ARTICLES = Set.of("article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle",
			"opinionnewsarticle", "reviewnewsarticle", "backgroundnewsarticle", "blogposting", "socialmediaposting", "liveblogposting",
			"report", "scholarlyarticle", "techarticle", "creativework", "webpage", "claimreview");
	private static final Pattern HOME = Pattern.compile("(?i)home|beranda|homepage|halaman utama|news|berita|indeks|index|[^\\p{L}]*");
	private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S{3,500})");

	/**
	 * A value.
	 *
	 * @param text   as it stands there, without space at its ends
	 * @param origin where it stands
	 */
	record Value(String text, Origin origin) {
	}

	private final Map<Field, List<Value>> values = new EnumMap<>(Field.class);

	private MachineData() {
	}

	/** Collects what a document says. */
	static MachineData of(Document document) {
		MachineData data = new MachineData();
		data.jsonLd(document);
		data.microdata(document);
		data.metas(document);
		data.links(document);
		data.furniture(document);
		data.times(document);
		return data;
	}

	/** @return the values of a field, the most telling first */
	List<Value> values(Field field) {
		return values.getOrDefault(field, List.of());
	}

	private void add(Field field, String text, Origin origin) {
		if (text != null && !text.isBlank() && text.length() < 1000) {
			values.computeIfAbsent(field, key -> new ArrayList<>()).add(new Value(text.strip().replaceAll("\\s+", " "), origin));
		}
	}

	private void jsonLd(Document document) {
		for (Element script : document.select("script[type*=ld+json]")) {
			String text = script.data().strip();
			if (text.startsWith("<!--")) {
				text = text.substring(4).replaceFirst("-->\\s*$", "");
			}
			if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
				continue;
			}
			try {
				objects(JSON.readTree(text));
			} catch (JsonProcessingException e) {
				continue; // what is no JSON says nothing; the page itself is there
			}
		}
	}

	/** The articles among the objects and in their graphs; what an article lists as parts is no article of this page. */
	private void objects(JsonNode root) {
		Deque<JsonNode> open = new ArrayDeque<>();
		open.add(root);
		for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
			JsonNode node = open.poll();
			if (node.isArray()) {
				node.forEach(open::add);
			} else if (node.isObject()) {
				if (isArticle(node.path("@type"))) {
					article(node);
				} else if (text(node.path("@type")).toLowerCase(Locale.ROOT).equals("breadcrumblist")) {
					breadcrumb(node);
				}
				if (node.has("@graph")) {
					open.add(node.get("@graph"));
				}
				if (node.path("mainEntity").isObject()) {
					open.add(node.get("mainEntity"));
				}
			}
		}
	}

	private static boolean isArticle(JsonNode type) {
		if (type.isArray()) {
			for (JsonNode each : type) {
				if (isArticle(each)) {
					return true;
				}
			}
			return false;
		}
		return ARTICLES.contains(type.asText("").toLowerCase(Locale.ROOT));
	}

	private void article(JsonNode node) {
		boolean page = text(node.path("@type")).equalsIgnoreCase("WebPage");
		if (!page) {
			add(Field.HEADLINE, unescape(text(node.path("headline"))), Origin.JSON_LD);
			add(Field.AUTHOR, names(node.path("author")), Origin.JSON_LD);
			add(Field.EDITOR, names(node.path("editor")), Origin.JSON_LD);
			add(Field.SECTION, unescape(first(node.path("articleSection"))), Origin.JSON_LD);
		}
		add(Field.PUBLISHED, text(node.path("datePublished")), Origin.JSON_LD);
		add(Field.MEDIUM, names(node.path("publisher")), Origin.JSON_LD);
		add(Field.LANGUAGE, text(node.path("inLanguage")), Origin.JSON_LD);
		JsonNode main = node.path("mainEntityOfPage");
		add(Field.URL, main.isObject() ? text(main.path("@id")) : text(main), Origin.JSON_LD);
		add(Field.URL, text(node.path("url")), Origin.JSON_LD);
	}

	private void breadcrumb(JsonNode list) {
		List<String> names = new ArrayList<>();
		for (JsonNode each : list.path("itemListElement")) {
			String name = text(each.path("name"));
			names.add(name.isEmpty() ? text(each.path("item").path("name")) : name);
		}
		if (names.size() > 1) {
			add(Field.SECTION, unescape(names.get(names.size() > 2 ? 1 : 0)), Origin.JSON_LD);
		}
	}

	private static String first(JsonNode node) {
		return node.isArray() ? node.isEmpty() ? "" : text(node.get(0)) : text(node);
	}

	private static String text(JsonNode node) {
		return node.isValueNode() ? node.asText("") : node.isArray() && !node.isEmpty() ? text(node.get(0)) : "";
	}

	private static String names(JsonNode node) {
		Set<String> names = new LinkedHashSet<>();
		if (node.isArray()) {
			node.forEach(each -> names.add(names(each)));
		} else if (node.isObject()) {
			names.add(unescape(first(node.path("name"))));
		} else {
			names.add(unescape(text(node)));
		}
		names.remove("");
		return String.join(", ", names);
	}

	private static String unescape(String text) {
		return text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
	}

	private void microdata(Document document) {
		Map<String, Field> properties = Map.of("headline", Field.HEADLINE, "datePublished", Field.PUBLISHED, "author", Field.AUTHOR,
				"editor", Field.EDITOR, "articleSection", Field.SECTION, "inLanguage", Field.LANGUAGE);
		for (Element element : document.select("[itemprop]")) {
			Field field = properties.get(element.attr("itemprop").strip());
			if (field == null || isOfAnotherArticle(element)) {
				continue;
			}
			String content = element.attr("content").isEmpty() ? element.attr("datetime") : element.attr("content");
			if (content.isEmpty() && field == Field.AUTHOR) {
				Element name = element.selectFirst("[itemprop=name]");
				content = name == null ? element.text() : name.hasAttr("content") ? name.attr("content") : name.text();
			}
			add(field, content.isEmpty() ? element.text() : content, Origin.MICRODATA);
		}
	}

	/** Comments and lists have authors and dates too. */
	private static boolean isOfAnotherArticle(Element element) {
		for (Element e = element; e != null; e = e.parent()) {
			String type = e.attr("itemtype");
			if (type.endsWith("/Comment") || type.endsWith("/UserComments") || type.endsWith("/ItemList")) {
				return true;
			}
		}
		return false;
	}

	private void metas(Document document) {
		for (Element meta : document.select("meta[content]")) {
			String name = (meta.hasAttr("property") ? meta.attr("property") : meta.hasAttr("name") ? meta.attr("name")
					: meta.attr("http-equiv")).toLowerCase(Locale.ROOT).strip();
			String content = meta.attr("content");
			switch (name) {
			case "og:title" -> add(Field.HEADLINE, content, Origin.OPEN_GRAPH);
			case "og:site_name" -> add(Field.MEDIUM, content, Origin.OPEN_GRAPH);
			case "og:url" -> add(Field.URL, content, Origin.OPEN_GRAPH);
			case "og:locale" -> add(Field.LANGUAGE, content, Origin.OPEN_GRAPH);
			case "article:published_time", "og:published_time", "og:article:published_time" -> add(Field.PUBLISHED, content, Origin.OPEN_GRAPH);
			case "article:section", "og:article:section" -> add(Field.SECTION, content, Origin.OPEN_GRAPH);
			case "article:author", "og:article:author" -> {
				if (!content.startsWith("http")) {
					add(Field.AUTHOR, content, Origin.OPEN_GRAPH);
				}
			}
			case "twitter:title", "dc.title", "title" -> add(Field.HEADLINE, content, Origin.META);
			case "author", "dc.creator", "byl", "parsely-author", "sailthru.author", "cxenseparse:author", "content_author" ->
				add(Field.AUTHOR, content, Origin.META);
			case "editor", "content_editor" -> add(Field.EDITOR, content, Origin.META);
			case "pubdate", "publishdate", "publish-date", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date",
					"sailthru.date", "datepublished", "content_publishedon", "cxenseparse:recs:publishtime" ->
				add(Field.PUBLISHED, content, Origin.META);
			case "section", "parsely-section", "content_category", "dc.subject" -> add(Field.SECTION, content, Origin.META);
			case "application-name", "dc.publisher" -> add(Field.MEDIUM, content, Origin.META);
			case "content-language", "language", "dc.language" -> add(Field.LANGUAGE, content, Origin.META);
			default -> {
				// other elements are for other things
			}
			}
		}
	}

	private void links(Document document) {
		Element canonical = document.selectFirst("link[rel=canonical][href]");
		if (canonical != null) {
			values.computeIfAbsent(Field.URL, key -> new ArrayList<>()).add(0, new Value(canonical.attr("href").strip(), Origin.LINK));
		}
		for (Node node : document.childNodes()) {
			if (node instanceof Comment comment) {
				var saved = SAVED_FROM.matcher(comment.getData());
				if (saved.find()) {
					add(Field.URL, saved.group(1), Origin.LINK);
				}
			}
		}
		Element html = document.selectFirst("html[lang], html[xml:lang]");
		if (html != null) {
			add(Field.LANGUAGE, html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang"), Origin.META);
		}
		for (Element author : document.select("a[rel~=(^|\\s)author(\\s|$)]")) {
			add(Field.AUTHOR, author.text(), Origin.LINK);
		}
	}

	/** The name behind the last stroke of a page's title is the site's; the link behind the first of the breadcrumbs, the section. */
	private void furniture(Document document) {
		String[] title = document.title().split("\\s+[|\u2013\u2014»·:-]+\\s+");
		String last = title[title.length - 1].strip();
		if (title.length > 1 && last.split("\\s+").length <= 4) {
			add(Field.MEDIUM, last, Origin.TITLE);
		}
		for (Element link : document.select("[class*=readcrumb] a, [id*=readcrumb] a, [aria-label*=readcrumb] a")) {
			String name = link.text().strip();
			if (!name.isEmpty() && name.length() <= 40 && !HOME.matcher(name).matches()) {
				add(Field.SECTION, name, Origin.LINK);
				return;
			}
		}
	}

	private void times(Document document) {
		Element published = document.selectFirst("time[pubdate][datetime]");
		if (published != null) {
			add(Field.PUBLISHED, published.attr("datetime"), Origin.TIME);
		}
		for (Element time : document.select("time[datetime]")) {
			if (ElementNames.of(time.parent() == null ? time : time.parent()) != Furniture.COMMENTS) {
				add(Field.PUBLISHED, time.attr("datetime"), Origin.TIME);
				return;
			}
		}
	}
}
