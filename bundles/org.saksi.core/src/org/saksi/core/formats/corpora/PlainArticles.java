package org.saksi.core.formats.corpora;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.saksi.core.text.FunctionWords;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.Zone;

/** Articles of formats that hold nothing but the text of an article: every line is body. */
public final class PlainArticles {

	private PlainArticles() {
	}

	/**
	 * An article. Characters that XML cannot hold become U+FFFD one for one.
	 *
	 * @param id       its id
	 * @param text     its text
	 * @param format   id of the format
	 * @param language what to take where the text is too short to tell, ISO 639-1, or {@code null}
	 */
	public static Article article(String id, String text, String format, String language) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setFormat(format);
		article.setText(XmlText.clean(text));
		Metadata metadata = ArticleFactory.eINSTANCE.createMetadata();
		metadata.setLanguage(FunctionWords.languageOf(article.getText(), language));
		article.setMetadata(metadata);
		zones(article);
		return article;
	}

	/**
	 * Sets what is to be known of the bytes that an article comes from.
	 *
	 * @param name    of the file
	 * @param bytes   of the file
	 * @param charset IANA name of the encoding
	 */
	public static void setSource(Article article, String name, byte[] bytes, String charset) {
		article.setSourceFile(name);
		int dot = name.lastIndexOf('.');
		article.setSourceExtension(dot > 0 && dot < name.length() - 1 ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "bin");
		article.setCharset(charset);
		try {
			article.setSha256(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	private static void zones(Article article) {
		String text = article.getText();
		java.util.List<Zone> zones = article.getZones();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
				end++;
			}
			int from = start;
			int to = end;
			while (from < to && isSpace(text.charAt(from))) {
				from++;
			}
			while (to > from && isSpace(text.charAt(to - 1))) {
				to--;
			}
			if (from < to) {
				Zone zone = ArticleFactory.eINSTANCE.createZone();
				zone.setKind("body");
				zone.setStart(from);
				zone.setEnd(to);
				zones.add(zone);
			}
			start = end + 1;
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
