package org.saksi.formats.html.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * What an element is by its name, role, and the words in its id and classes. Designers name boxes after what is in them; the words
 * are those that they use everywhere, in no medium alone.
 */
final class ElementNames {

	private static final Map<String, Furniture> WORDS = new HashMap<>();
	private static final Map<String, Furniture> STEMS = new HashMap<>();

	static {
		words(Furniture.RELATED, "related recirc recirculation recommended recommendation recommendations recommend readmore trending "
				+ "popular outbrain taboola zergnet mostread upnext teaser teasers suggested suggestions promoted rekomendasi terkait "
				+ "populer terpopuler bacajuga baca-juga more-from read-more most-read most-popular also-read see-also "
				+ "more-stories more-news related-links up-next latest-news top-stories");
		words(Furniture.COMMENTS, "comment comments disqus respond livefyre komentar commentlist replies");
		words(Furniture.NAV, "nav navbar navigation menu breadcrumb breadcrumbs share sharing social socials addthis sharedaddy pager "
				+ "pagination paginator toolbar skiplink skip-link a11y jp-relatedposts topnav subnav tools print-only screen-reader-text "
				+ "visually-hidden sr-only visuallyhidden follow-us sharetools share-tools bagikan");
		words(Furniture.FOOTER, "footer copyright newsletter newsletters subscribe subscription signup sign-up optin cookie cookies gdpr "
				+ "consent paywall promo promos ad ads advert adverts advertisement advertising sponsor sponsored sponsors dfp adsense "
				+ "adslot ad-slot popup modal lightbox disclaimer donate donation login iklan langganan cta callout-cta inline-newsletter "
				+ "video-player jwplayer correction-form affiliate-disclosure");
		words(Furniture.CAPTION, "caption figcaption captions credit credits photo-credit gallery slideshow carousel image-caption "
				+ "wp-caption-text wp-caption imagecaption");
		words(Furniture.BYLINE, "byline bylines author authors author-bio authorbio bio dateline timestamp datetime postmeta post-meta "
				+ "entry-meta article-meta meta-info penulis author-info author-box about-author pubdate publish-date published-date "
				+ "post-date article-date");
		words(Furniture.LIST, "tags taglist post-tags tag-list sidebar widget widgets widgetarea rail right-rail categories archives "
				+ "tagcloud topics keywords");
		stems(Furniture.RELATED, "relatedpost relatedart relatedcont recommend outbrain taboola mostpopular mostread recirc");
		stems(Furniture.COMMENTS, "disqus livefyre commentlist");
		stems(Furniture.NAV, "sharebar sharebutton sharelink sharetool socialshare socialicon socialmedia breadcrumb sharedaddy addtoany");
		stems(Furniture.FOOTER, "newsletter advert adcontainer adwrapper subscribe cookie privacy gdpr");
		stems(Furniture.LIST, "sidebar widget");
		stems(Furniture.CAPTION, "caption");
	}

	private ElementNames() {
	}

	private static void words(Furniture kind, String words) {
		for (String word : words.split(" ")) {
			WORDS.put(word, kind);
		}
	}

	private static void stems(Furniture kind, String stems) {
		for (String stem : stems.split(" ")) {
			STEMS.put(stem, kind);
		}
	}

	private static final Set<String> MAIN = Set.of("article", "main", "body", "html");

	/** What an element is; {@link Furniture#NONE} where nothing says so. */
	static Furniture of(Element element) {
		switch (element.normalName()) {
		case "nav", "menu":
			return Furniture.NAV;
		case "footer":
			return Furniture.FOOTER;
		case "aside":
			return Furniture.RELATED;
		case "form", "fieldset", "button":
			return Furniture.NAV;
		case "figcaption", "figure":
			return Furniture.CAPTION;
		case "time", "address":
			return Furniture.BYLINE;
		default:
			break;
		}
		switch (element.attr("role").toLowerCase(Locale.ROOT)) {
		case "navigation", "menu", "menubar", "toolbar", "search", "banner", "dialog", "alert", "alertdialog":
			return Furniture.NAV;
		case "contentinfo":
			return Furniture.FOOTER;
		case "complementary":
			return Furniture.RELATED;
		default:
			break;
		}
		if (MAIN.contains(element.normalName())) {
			return Furniture.NONE;
		}
		Furniture found = named(element.id());
		if (found == Furniture.NONE) {
			String classes = element.className();
			for (String name : classes.length() > 500 ? new String[0] : classes.split("\\s+")) {
				found = named(name);
				if (found != Furniture.NONE) {
					break;
				}
			}
		}
		return found;
	}

	/** What one name says: the whole, its pairs of words and its words are looked up. */
	static Furniture named(String name) {
		if (name.isEmpty() || name.length() > 80) {
			return Furniture.NONE;
		}
		String dashed = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
		Furniture whole = WORDS.get(dashed);
		if (whole != null) {
			return whole;
		}
		String[] parts = dashed.split("-");
		for (int i = parts.length - 1; i >= 0; i--) {
			Furniture found = i > 0 ? WORDS.get(parts[i - 1] + "-" + parts[i]) : null;
			found = found == null ? WORDS.get(parts[i]) : found;
			if (found != null && !isState(parts)) {
				return found;
			}
			for (Map.Entry<String, Furniture> stem : STEMS.entrySet()) {
				if (parts[i].startsWith(stem.getKey())) {
					return stem.getValue();
				}
			}
		}
		return Furniture.NONE;
	}

	/** Names that say what a box has or has not, not what it is: has-sidebar, no-comments, with-caption. */
	private static boolean isState(String[] parts) {
		return Set.of("has", "no", "with", "is", "hide", "show", "js", "col", "section", "category", "tag", "type", "format", "single")
				.contains(parts[0]);
	}
}
