package org.saksi.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.formats.text.DecodedText;
import org.saksi.formats.text.TextDecoder;
import org.saksi.formats.text.TextRefusedException;

/**
 * Turns the bytes of a page into characters: what was asked for counts, then a byte order mark, then strict UTF-8, then what the wrapping or the
 * page itself declares, then what the bytes look like. Labels mean what browsers take them for.
 */
final class PageDecoder {

	private static final int DECLARED_WITHIN = 4096;
	private static final Pattern META = Pattern.compile("(?is)<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
	private static final Pattern XML = Pattern.compile("(?is)^\\s*<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");
	/** Labels of the WHATWG encoding standard that differ from the charsets of Java of these names. */
	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
			Map.entry("iso8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"), Map.entry("latin-1", "windows-1252"),
			Map.entry("us-ascii", "windows-1252"), Map.entry("ascii", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"),
			Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"), Map.entry("x-gbk", "GB18030"), Map.entry("shift_jis", "windows-31j"),
			Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"), Map.entry("euc-kr", "x-windows-949"),
			Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("tis-620", "x-windows-874"), Map.entry("iso-8859-11", "x-windows-874"),
			Map.entry("big5", "Big5-HKSCS"));

	private PageDecoder() {
	}

	/**
	 * Decodes a page.
	 *
	 * @param asked    the encoding that was asked for, or {@code null}
	 * @param declared the one that the wrapping says, or {@code null}
	 * @throws TextRefusedException as {@link TextDecoder#decode(byte[], String)}
	 */
	static DecodedText decode(byte[] bytes, String asked, String declared) throws TextRefusedException {
		if (asked != null && !asked.isBlank() && !asked.equalsIgnoreCase("auto")) {
			return TextDecoder.decode(bytes, asked);
		}
		DecodedText guessed = TextDecoder.decode(bytes, null);
		if (guessed.byteOrderMark() || guessed.charset().startsWith("UTF-")) {
			return guessed;
		}
		String label = declared != null ? declared : declaredIn(bytes);
		String charset = label == null ? null : charset(label);
		if (charset == null || charset.equals(guessed.charset())) {
			return guessed;
		}
		DecodedText decoded = TextDecoder.decode(bytes, charset);
		return decoded.replaced() > guessed.replaced() ? guessed : decoded;
	}

	private static String declaredIn(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
		Matcher xml = XML.matcher(head);
		if (xml.find()) {
			return xml.group(1);
		}
		Matcher meta = META.matcher(head);
		return meta.find() ? meta.group(1) : null;
	}

	/** @return the charset that a label means, or {@code null} if there is none, or it is one of Unicode, which the bytes are not */
	private static String charset(String label) {
		String low = label.strip().toLowerCase(Locale.ROOT);
		String name = LABELS.getOrDefault(low, low);
		try {
			return name.startsWith("utf") || !Charset.isSupported(name) ? null : Charset.forName(name).name();
		} catch (IllegalCharsetNameException e) {
			return null;
		}
	}
}
