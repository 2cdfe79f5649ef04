package org.saksi.formats.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.saksi.core.text.FunctionWords;
import org.saksi.formats.text.page.BylineRules.Statement;

/**
 * One line of a page, or the lines of one paragraph of a page that was wrapped at a fixed width, with the few features
 * that the rules ask for. Offsets are UTF-16 units of the page; space at the ends is not part of the line.
 */
final class PageLine {

	/** Words of lines longer than this are only counted, not kept. */
	private static final int KEPT_WORDS = 60;
	private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\\p{Z}]{1,100}");
	private static final String CLOSERS = "\"'”’»)]}*";
	private static final String OPENERS = "\"'“‘«([{";

	final int start;
	final int end;
	/** The characters, a wrapped line's breaks being spaces. */
	final String text;
	/** {@link #text} in lower case with plain spaces; only the first 1,000 characters of long lines. */
	final String lower;
	/** Whether an empty line or the page's beginning is right above. */
	final boolean afterBlank;
	/** How many words, counting what has a letter or a digit. */
	final int words;
	/** The first words, without punctuation around them. */
	final List<String> tokens;
	/** What the rules decided so far. */
	LineRole role = LineRole.TITLE;

	private String key;
	private String skeleton;
	private List<Statement> statements;
	private final int numbers;
	private final int longWords;
	private final int longCapitals;
	private final int functionWords;
	private final boolean letters;

	PageLine(String page, int start, int end, boolean afterBlank, boolean wrapped) {
		this.start = start;
		this.end = end;
		this.afterBlank = afterBlank;
		String slice = page.substring(start, end);
		this.text = wrapped ? slice.replace("\r\n", " \n").replace('\n', ' ').replace('\r', ' ') : slice;
		this.lower = (text.length() > 1000 ? text.substring(0, 1000) : text).replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
		List<String> kept = new ArrayList<>();
		int count = 0;
		int digits = 0;
		int longOnes = 0;
		int capitals = 0;
		int functions = 0;
		boolean anyLetter = false;
		int i = 0;
		while (i < text.length()) {
			while (i < text.length() && isSpace(text.charAt(i))) {
				i++;
			}
			int from = i;
			while (i < text.length() && !isSpace(text.charAt(i))) {
				i++;
			}
			int first = from;
			while (first < i && !Character.isLetterOrDigit(text.charAt(first))) {
				first++;
			}
			if (first == i) {
				continue;
			}
			int last = i;
			while (!Character.isLetterOrDigit(text.charAt(last - 1))) {
				last--;
			}
			count++;
			String word = last - first > 40 ? text.substring(first, first + 40) : text.substring(first, last);
			if (kept.size() < KEPT_WORDS) {
				kept.add(word);
			}
			char head = word.charAt(0);
			anyLetter |= Character.isLetter(head) || word.chars().anyMatch(Character::isLetter);
			digits += Character.isDigit(head) ? 1 : 0;
			String low = word.toLowerCase(Locale.ROOT);
			boolean function = isFunction(low);
			functions += function ? 1 : 0;
			if (!function && Character.isLetter(head)) {
				longOnes++;
				capitals += Character.isUpperCase(head) ? 1 : 0;
			}
		}
		tokens = List.copyOf(kept);
		words = count;
		numbers = digits;
		longWords = longOnes;
		longCapitals = capitals;
		functionWords = functions;
		letters = anyLetter;
	}

	static boolean isSpace(char c) {
		if (c > ' ' && c < 0x85) {
			return false;
		}
		return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u2060'
				|| c == '\u0085';
	}

	static boolean isFunction(String lowerWord) {
		return FunctionWords.contains(lowerWord);
	}

	/** The line as the lexicon has it: lower case, single spaces, nothing but letters at the ends. */
	String key() {
		if (key == null) {
			key = text.length() > 200 ? "" : key(lower);
		}
		return key;
	}

	/** @see #key() */
	static String key(String lowerText) {
		int from = 0;
		int to = lowerText.length();
		while (from < to && !Character.isLetter(lowerText.charAt(from))) {
			from++;
		}
		while (to > from && !Character.isLetter(lowerText.charAt(to - 1))) {
			to--;
		}
		return SPACES.matcher(lowerText.substring(from, to)).replaceAll(" ");
	}

	/** Letters and digits alone, in lower case: equal for two wordings of one headline. */
	String skeleton() {
		if (skeleton == null) {
			StringBuilder letters = new StringBuilder(lower.length());
			lower.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
			skeleton = letters.toString();
		}
		return skeleton;
	}

	/** What the labels in the line state. */
	List<Statement> statements() {
		if (statements == null) {
			statements = BylineRules.statements(text);
		}
		return statements;
	}

	boolean hasLetters() {
		return letters;
	}

	int numbers() {
		return numbers;
	}

	int functionWords() {
		return functionWords;
	}

	/** The share of words with a capital among those that are no function words; 0 where there are none. */
	double capitalShare() {
		return longWords == 0 ? 0 : (double) longCapitals / longWords;
	}

	/** Written As Titles Are, or in capitals throughout. */
	boolean isTitleCase() {
		return longWords > 0 && capitalShare() >= 0.8;
	}

	/** Ends as a sentence does, closing quotes and brackets aside, or with a quotation that a comma closes. */
	boolean endsSentence() {
		int i = text.length();
		boolean closed = false;
		while (i > 0 && (CLOSERS.indexOf(text.charAt(i - 1)) >= 0 || isSpace(text.charAt(i - 1)))) {
			closed |= "\"”’»".indexOf(text.charAt(i - 1)) >= 0;
			i--;
		}
		if (i == 0) {
			return false;
		}
		char c = text.charAt(i - 1);
		return c == '.' || c == '!' || c == '?' || c == '…' || c == ',' && closed || closesWithCredit();
	}

	/** A paragraph that ends in a credit in parentheses after its full stop: … katanya. (abc/xyz) */
	private boolean closesWithCredit() {
		if (!text.endsWith(")") && !text.endsWith("]")) {
			return false;
		}
		int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
		if (open < 2 || text.length() - open > 40) {
			return false;
		}
		int i = open;
		while (i > 0 && (isSpace(text.charAt(i - 1)) || CLOSERS.indexOf(text.charAt(i - 1)) >= 0)) {
			i--;
		}
		return i > 0 && ".!?…".indexOf(text.charAt(i - 1)) >= 0;
	}

	boolean endsWith(String signs) {
		return signs.indexOf(text.charAt(text.length() - 1)) >= 0;
	}

	boolean startsQuote() {
		return "\"“«„".indexOf(text.charAt(0)) >= 0;
	}

	boolean startsLower() {
		int i = 0;
		while (i < text.length() && OPENERS.indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		return i < text.length() && Character.isLowerCase(text.charAt(i));
	}

	/** Begins with a bullet, a dash, a number or a letter of an enumeration, or is the row of a table. */
	boolean isItem() {
		return itemMark() != 0;
	}

	/** The sort of mark that an item begins with: {@code *} bullet, {@code 1} number, {@code a} letter, {@code |} for a row; 0 without. */
	char itemMark() {
		if (text.indexOf('\t') > 0) {
			return '|';
		}
		char c = text.charAt(0);
		if ("•●▪◦‣∙·■□►➢✓✔*–—-".indexOf(c) >= 0 && text.length() > 1 && (isSpace(text.charAt(1)) || "•●▪■►".indexOf(c) >= 0)) {
			return '*';
		}
		int i = 0;
		while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
			i++;
		}
		if (i > 0 && i < text.length() - 1 && (text.charAt(i) == '.' || text.charAt(i) == ')')
				&& (isSpace(text.charAt(i + 1)) || Character.isLetter(text.charAt(i + 1)))) {
			return '1';
		}
		return text.length() > 2 && Character.isLetter(c) && (text.charAt(1) == '.' || text.charAt(1) == ')')
				&& isSpace(text.charAt(2)) && Character.isLowerCase(c) ? 'a' : 0;
	}

	@Override
	public String toString() {
		return role + " " + (text.length() > 60 ? text.substring(0, 60) + "…" : text);
	}
}
