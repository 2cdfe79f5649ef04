package org.saksi.formats.office.sheets.xml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.saksi.formats.office.sheets.CellText;
import org.saksi.formats.office.zip.EntryData;

/**
 * The texts that a workbook stores once (part {@code sharedStrings}). They go into the file as they come; only those used
 * lately are known, which bounds the memory: one that comes again much later is stored again.
 */
public final class SharedTexts {

	/** Code units of the texts of a generation. */
	private static final int MAX_CHARACTERS = 4 << 20;
	/** Longer texts are not shared. */
	private static final int LONGEST = 1 << 12;
	private static final byte[] START = XmlBytes.ascii("<si><t");
	private static final byte[] END = XmlBytes.ascii("</t></si>");

	/** A text by its index, and the column that brought it. */
	private record Known(int index, Repeats owner) {
	}

	private final int limit;
	private final EntryData out;
	private Map<String, Known> young = new HashMap<>();
	private Map<String, Known> old = Map.of();
	private int characters;
	private int size;
	private long references;

	/**
	 * @param limit how many texts make a generation; those of two are known
	 * @param out   takes the texts
	 */
	public SharedTexts(int limit, EntryData out) {
		this.limit = limit;
		this.out = out;
	}

	/** @return where the texts go, which is the part but for {@link #head()} and {@link #tail()} */
	public EntryData data() {
		return out;
	}

	/** Counts a use of a text that is not empty. @return its index, or -1 if it is too long to be shared */
	int use(String text, Repeats column) {
		if (text.length() > LONGEST) {
			return -1;
		}
		Known known = young.get(text);
		if (known == null) {
			known = old.get(text);
			if (known == null) {
				String clean = CellText.clean(text);
				if (!clean.equals(text)) {
					return use(clean, column);
				}
				known = new Known(size++, column);
				write(text);
			} else {
				found(known, column);
			}
			remember(text, known);
		} else {
			found(known, column);
		}
		references++;
		return known.index();
	}

	private static void found(Known known, Repeats column) {
		column.useful();
		if (known.owner() != column) {
			known.owner().useful();
		}
	}

	private void remember(String text, Known known) {
		if (young.size() >= limit || characters + text.length() > MAX_CHARACTERS) {
			old = young;
			young = new HashMap<>();
			characters = 0;
		}
		young.put(text, known);
		characters += text.length();
	}

	private void write(String text) {
		byte[] to = out.room(text.length() * XmlBytes.CHARACTER + 2 * XmlBytes.ROOM);
		int at = XmlBytes.text(to, XmlBytes.bytes(to, out.end(), START), text);
		out.end(XmlBytes.bytes(to, at, END));
	}

	/** @return what stands before the texts, when all are there */
	public byte[] head() {
		return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
				+ "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + references
				+ "\" uniqueCount=\"" + size + "\">").getBytes(StandardCharsets.UTF_8);
	}

	/** @return what stands after the texts */
	public static byte[] tail() {
		return XmlBytes.ascii("</sst>");
	}
}
